package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.NotationToken.Type;
import vn.khoithidua.criteria.domain.Steps.Step;
import vn.khoithidua.criteria.domain.TwoWayTable.Row;

/** Reads the seven base rules. */
final class BaseReader {

    private final NotationCursor in;

    BaseReader(NotationCursor cursor) {
        this.in = cursor;
    }

    /** The rule, or null if the line does not begin like a base. */
    @Nullable BaseRule read() {
        if (in.accept("điểm chuẩn")) {
            return new Achieved(null, in.points());
        } else if (in.accept("chấm trực tiếp")) {
            return judged();
        } else if (in.accept("theo mức")) {
            return steps();
        } else if (in.accept("theo tỷ lệ chỉ tiêu")) {
            return targetRatio();
        } else if (in.accept("so với đơn vị dẫn đầu")) {
            return relative();
        } else if (in.accept("theo hạng")) {
            return byPlace();
        } else if (in.accept("bảng hai chiều")) {
            return twoWay();
        } else if (in.accept("đạt")) {
            String input = in.name();
            in.expect("được");
            return new Achieved(input, in.points());
        }
        return null;
    }

    private Judged judged() {
        String input = in.at(Type.NAME) ? in.name() : "điểm";
        return new Judged(input, in.accept("không quá") ? in.notNegative() : null);
    }

    private Steps steps() {
        String input = in.name();
        NotationAxis axis = NotationAxis.read(in);
        in.expect(":");
        List<Step> steps = new ArrayList<>();
        BigDecimal otherwise = bands(axis, steps, true);
        return new Steps(input, axis.kind(), steps, otherwise);
    }

    /** Reads bands up to the end of the list; gives the points of "còn lại". */
    private @Nullable BigDecimal bands(NotationAxis axis, List<Step> steps, boolean restAllowed) {
        do {
            if (restAllowed && !steps.isEmpty() && in.accept("còn lại")) {
                in.accept("được");
                return in.points();
            }
            Band band = BandReader.read(in, axis);
            in.expect("được");
            steps.add(new Step(band, in.points()));
        } while (in.accept(";"));
        return null;
    }

    private TargetRatio targetRatio() {
        String input = in.name();
        InputKind kind = NotationAxis.read(in).kind();
        in.expect("được");
        BigDecimal max = in.notNegative();
        boolean less = false;
        boolean capped = true;
        BigDecimal common = null;
        while (in.accept(";")) {
            if (in.accept("càng ít càng tốt")) {
                less = true;
            } else if (in.accept("không chặn trần")) {
                capped = false;
            } else {
                in.expect("chỉ tiêu chung");
                common = in.number();
            }
        }
        return new TargetRatio(input, kind, max, less, capped, common);
    }

    private RelativeToBest relative() {
        String input = in.name();
        InputKind kind = NotationAxis.read(in).kind();
        in.expect("được");
        BigDecimal max = in.notNegative();
        in.expect(";");
        in.expect("mức cơ bản");
        NotationFault outside = in.fault("share");
        BigDecimal percent = in.number();
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw outside;
        }
        BigDecimal common = null;
        if (in.accept(";")) {
            in.expect("chỉ tiêu chung");
            common = in.number();
        }
        return new RelativeToBest(input, kind, max, percent.scaleByPowerOfTen(-2), common);
    }

    private ByPlace byPlace() {
        String input = in.name();
        in.expect(":");
        SortedMap<Integer, BigDecimal> points = new TreeMap<>();
        BigDecimal otherwise = null;
        do {
            if (!points.isEmpty() && in.accept("còn lại")) {
                in.accept("được");
                otherwise = in.points();
                break;
            }
            in.expect("hạng");
            NotationFault twice = in.fault("place");
            BigDecimal place = in.number();
            in.expect("được");
            if (!InputKind.PLACE.takes(place)
                    || place.compareTo(BigDecimal.valueOf(1000)) > 0
                    || points.put(
                                    place.setScale(0, RoundingMode.UNNECESSARY).intValue(),
                                    in.points())
                            != null) {
                throw twice;
            }
        } while (in.accept(";"));
        return new ByPlace(input, points, otherwise);
    }

    private TwoWayTable twoWay() {
        String classInput = in.name();
        NotationAxis classes = NotationAxis.read(in);
        if (!in.accept("×")) {
            in.expect("x");
        }
        String rateInput = in.name();
        NotationAxis rates = NotationAxis.read(in);
        in.expect(":");
        List<Row> rows = new ArrayList<>();
        do {
            in.expect("{");
            Band size = BandReader.read(in, classes);
            in.expect(":");
            List<Step> steps = new ArrayList<>();
            bands(rates, steps, false);
            in.expect("}");
            rows.add(new Row(size, steps));
        } while (!in.at(Type.END));
        return new TwoWayTable(classInput, classes.kind(), rateInput, rates.kind(), rows);
    }
}
