package vn.khoithidua.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Grants;
import vn.khoithidua.file.FileReaders;
import vn.khoithidua.file.StoredFile;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.year.SeatFinder;

/** Documents of reports; everybody with a seat in the year reads them. */
@Component
@RequiredArgsConstructor
class MidYearFiles implements FileReaders {

    private final JdbcClient jdbc;
    private final StoredFiles files;
    private final SeatFinder seats;

    private record Link(StoredFileId file, @Nullable String criterion) {}

    List<MidYearFile> of(RosterLineId line) {
        List<Link> links =
                jdbc.sql(
                                "select file_id, criterion from mid_year_file where roster_line_id = :line")
                        .param("line", line.value())
                        .query(
                                (row, n) ->
                                        new Link(
                                                new StoredFileId(
                                                        row.getObject("file_id", UUID.class)),
                                                row.getString("criterion")))
                        .list();
        Map<StoredFileId, StoredFile> named = files.named(links.stream().map(Link::file).toList());
        List<MidYearFile> found = new ArrayList<>();
        for (Link link : links) {
            StoredFile file = named.get(link.file());
            if (file != null) {
                found.add(new MidYearFile(file, link.criterion()));
            }
        }
        return found;
    }

    void link(RosterLineId line, StoredFile file, @Nullable String criterion) {
        jdbc.sql(
                        """
                        insert into mid_year_file (roster_line_id, file_id, criterion) values (:line, :file, :criterion)""")
                .param("line", line.value())
                .param("file", file.id().value())
                .param("criterion", criterion)
                .update();
    }

    @Override
    public boolean mayRead(StoredFileId file, Grants person) {
        List<BlocYearId> years =
                jdbc.sql(
                                """
                                select p.bloc_year_id from mid_year_file f join mid_year_report p using (roster_line_id)
                                where f.file_id = :file""")
                        .param("file", file.value())
                        .query((row, n) -> new BlocYearId(row.getObject(1, UUID.class)))
                        .list();
        return !years.isEmpty()
                && seats.all(person).stream().anyMatch(seat -> years.contains(seat.blocYear()));
    }
}
