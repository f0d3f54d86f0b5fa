package vn.khoithidua.pact;

import java.util.List;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Grants;
import vn.khoithidua.file.FileReaders;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.year.SeatFinder;

/** A pact's paper and what was signed of it is read by everybody who has a seat in its year. */
@Component
@RequiredArgsConstructor
class PactFiles implements FileReaders {

    private final SignatureStore store;
    private final PaperArchive archive;
    private final SeatFinder seats;

    @Override
    public boolean mayRead(StoredFileId file, Grants person) {
        List<BlocYearId> years =
                Stream.concat(store.yearsWith(file).stream(), archive.yearsWith(file).stream())
                        .toList();
        return !years.isEmpty()
                && seats.all(person).stream().anyMatch(seat -> years.contains(seat.blocYear()));
    }
}
