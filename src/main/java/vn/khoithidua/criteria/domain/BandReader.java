package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Band.Bound;

/** Reads bounds: "từ 97% đến dưới 98%", "trên 98%", "dưới 50%", "đến 28/02/2022", "bằng 0". */
final class BandReader {

    private BandReader() {}

    static Band read(NotationCursor in, NotationAxis axis) {
        NotationFault empty = in.fault("emptyBand");
        Bound lower = null;
        Bound upper;
        if (in.accept("bằng")) {
            BigDecimal at = in.value(axis);
            return new Band(new Bound(at, true), new Bound(at, true));
        } else if (in.accept("từ")) {
            lower = new Bound(in.value(axis), true);
        } else if (in.accept("trên")) {
            lower = new Bound(in.value(axis), false);
        }
        upper = upper(in, axis);
        if (lower == null && upper == null) {
            throw in.fault("expectedBand");
        }
        try {
            return new Band(lower, upper);
        } catch (IllegalArgumentException e) {
            throw empty;
        }
    }

    private static @Nullable Bound upper(NotationCursor in, NotationAxis axis) {
        if (in.accept("đến dưới") || in.accept("dưới")) {
            return new Bound(in.value(axis), false);
        }
        return in.accept("đến") ? new Bound(in.value(axis), true) : null;
    }
}
