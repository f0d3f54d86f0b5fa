package vn.khoithidua.objection;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Grants;
import vn.khoithidua.file.FileReaders;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.SeatFinder;

/** Who reads an objection reads the document behind it. */
@Component
@RequiredArgsConstructor
class ObjectionReaders implements FileReaders {

    private final ObjectionSource source;
    private final CaseAccess access;
    private final SeatFinder seats;

    @Override
    public boolean mayRead(StoredFileId file, Grants person) {
        List<Objection> backed = source.ofFile(file);
        if (backed.isEmpty()) {
            return false;
        }
        Map<BlocYearId, Seat> own =
                seats.all(person).stream()
                        .collect(Collectors.toMap(Seat::blocYear, Function.identity()));
        return backed.stream().anyMatch(one -> reads(own.get(one.year()), one));
    }

    private boolean reads(@Nullable Seat seat, Objection one) {
        return seat != null && access.reads(seat, one);
    }
}
