package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.NotationToken.Type;

/** Reads deductions, bonuses, gates and their conditions. */
final class AdjustmentReader {

    private final NotationCursor in;

    AdjustmentReader(NotationCursor cursor) {
        this.in = cursor;
    }

    /** The rule, or null if the line does not begin like an adjustment. */
    @Nullable AdjustmentRule read() {
        if (in.accept("trừ")) {
            return deduction();
        } else if (in.accept("cộng")) {
            BigDecimal each = in.notNegative();
            return new Bonus(each, measure());
        }
        return null;
    }

    private Deduction deduction() {
        NotationFault range = in.fault("range");
        BigDecimal least = in.notNegative();
        BigDecimal most = in.accept("đến") ? in.notNegative() : least;
        if (least.compareTo(most) > 0) {
            throw range;
        }
        Measure measure = measure();
        String exemptIf = null;
        if (in.accept(";")) {
            in.expect("miễn khi");
            in.accept("có");
            exemptIf = in.name();
        }
        return new Deduction(least, most, measure, exemptIf);
    }

    private Measure measure() {
        if (in.accept("khi")) {
            return new Measure.When(condition());
        }
        in.expect("mỗi");
        if (in.at(Type.NAME)) {
            String input = in.name();
            InputKind kind = NotationAxis.read(in).kindOr(InputKind.COUNT);
            if (kind != InputKind.COUNT && kind != InputKind.DAYS_LATE) {
                throw in.fault("notCountable", input);
            }
            return new Measure.Occurrences(input, kind);
        }
        return distance();
    }

    private Measure distance() {
        NotationToken.Type unitType = in.peek().type();
        NotationFault zero = in.fault("unit");
        BigDecimal unit = in.number();
        if (unit.signum() <= 0) {
            throw zero;
        }
        String input = in.name();
        NotationAxis axis = NotationAxis.read(in);
        if (!axis.take(unitType)) {
            throw zero;
        }
        boolean above = in.accept("trên");
        if (!above) {
            in.expect("dưới");
        }
        BigDecimal mark = in.accept("chỉ tiêu") ? null : in.value(axis);
        if (axis.kind() == InputKind.DATE) {
            throw zero;
        }
        in.expect(";");
        for (Map.Entry<Counting, String> entry : NotationWords.COUNTINGS.entrySet()) {
            if (in.accept(entry.getValue())) {
                return new Measure.Distance(input, axis.kind(), mark, unit, above, entry.getKey());
            }
        }
        throw in.fault("counting");
    }

    Condition condition() {
        List<Requirement> all = new ArrayList<>();
        do {
            all.add(requirement());
        } while (in.accept("và"));
        return new Condition(all);
    }

    private Requirement requirement() {
        if (in.accept("đạt chuẩn")) {
            return new Requirement.BaseMet();
        } else if (in.accept("có")) {
            return new Requirement.Said(in.name(), true);
        } else if (in.accept("không")) {
            return new Requirement.Said(in.name(), false);
        } else if (in.at(Type.NAME)) {
            String input = in.name();
            NotationAxis axis = NotationAxis.read(in);
            Band band = BandReader.read(in, axis);
            return new Requirement.Within(input, axis.kind(), band);
        }
        throw in.fault("expectedCondition");
    }

    /** What follows "chặn khi". */
    Gate gate() {
        Condition condition = condition();
        in.expect("thì");
        for (Map.Entry<GateEffect.Kind, String> entry : NotationWords.EFFECTS.entrySet()) {
            if (in.accept(entry.getValue())) {
                String ground = null;
                if (in.accept(";")) {
                    in.expect("căn cứ");
                    ground = in.quoted();
                }
                return new Gate(condition, entry.getKey(), ground);
            }
        }
        throw in.fault("effect");
    }
}
