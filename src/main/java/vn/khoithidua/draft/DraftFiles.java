package vn.khoithidua.draft;

import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Grants;
import vn.khoithidua.draft.domain.DraftState;
import vn.khoithidua.file.FileReaders;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.year.SeatFinder;

/** A draft that is a file is read by whoever may read the draft; one in work by its writers. */
@Component
@RequiredArgsConstructor
class DraftFiles implements FileReaders {

    private final JdbcClient jdbc;
    private final SeatFinder seats;

    private record Link(BlocYearId year, DraftState state) {}

    @Override
    public boolean mayRead(StoredFileId file, Grants person) {
        List<Link> links = links(file);
        return !links.isEmpty()
                && seats.all(person).stream()
                        .anyMatch(
                                seat ->
                                        links.stream()
                                                .anyMatch(
                                                        link ->
                                                                link.year().equals(seat.blocYear())
                                                                        && DraftAccess.sees(
                                                                                seat,
                                                                                link.state())));
    }

    private List<Link> links(StoredFileId file) {
        return jdbc.sql(
                        """
                        select bloc_year_id, 'DRAFT' as state from draft_paper where file_id = :file
                        union select p.bloc_year_id, p.state from draft_version v join draft_paper p on p.id = v.draft_id
                            where v.file_id = :file
                        union select p.bloc_year_id, p.state from draft_issue i join draft_paper p on p.id = i.draft_id
                            where i.file_id = :file""")
                .param("file", file.value())
                .query(
                        (row, n) ->
                                new Link(
                                        new BlocYearId(row.getObject(1, UUID.class)),
                                        DraftState.valueOf(row.getString(2))))
                .list();
    }
}
