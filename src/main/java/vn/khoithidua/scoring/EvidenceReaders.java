package vn.khoithidua.scoring;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Grants;
import vn.khoithidua.file.FileReaders;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.SeatFinder;

/** Who reads a sheet reads its evidence. */
@Component
@RequiredArgsConstructor
class EvidenceReaders implements FileReaders {

    private final EvidenceStore store;
    private final SheetStore sheets;
    private final SheetAccess access;
    private final SeatFinder seats;

    @Override
    public boolean mayRead(StoredFileId file, Grants person) {
        return store.places(file).stream()
                .anyMatch(
                        place -> {
                            Optional<Seat> seat =
                                    seats.all(person).stream()
                                            .filter(s -> s.blocYear().equals(place.year()))
                                            .findFirst();
                            Optional<SheetRow> sheet = sheets.find(place.year(), place.line());
                            return seat.isPresent()
                                    && sheet.isPresent()
                                    && access.reads(seat.get(), sheet.get());
                        });
    }
}
