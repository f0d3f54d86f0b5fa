package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many units a deduction or bonus counts. */
sealed interface Measure {

    /** The name by which the line is called. */
    String label();

    /**
     * What it reads.
     *
     * @param demanding whether a distance left out makes the points incomplete; counts and facts
     *     left out mean none
     */
    List<InputSpec> inputs(boolean demanding);

    /**
     * The number of units, never negative; null if a number is missing that cannot be taken as
     * none.
     */
    @Nullable Fraction units(Situation situation);

    /** Per occurrence, missing paper or day late. */
    record Occurrences(String input, InputKind kind) implements Measure {
        @Override
        public String label() {
            return input;
        }

        @Override
        public List<InputSpec> inputs(boolean demanding) {
            return List.of(InputSpec.optional(input, kind));
        }

        @Override
        public Fraction units(Situation situation) {
            BigDecimal count = situation.inputs().number(input);
            return count == null ? Fraction.ZERO : Fraction.of(count.max(BigDecimal.ZERO));
        }
    }

    /** Once, if all requirements hold. */
    record When(Condition condition) implements Measure {
        @Override
        public String label() {
            return condition.label();
        }

        @Override
        public List<InputSpec> inputs(boolean demanding) {
            return demanding ? condition.demandedInputs() : condition.inputs();
        }

        @Override
        public Fraction units(Situation situation) {
            return condition.holds(situation) ? Fraction.ONE : Fraction.ZERO;
        }
    }

    /**
     * Per unit above or below a mark.
     *
     * @param mark the mark, or null for the member's target
     * @param unit the size of a unit, positive
     * @param above whether what exceeds the mark counts, or what falls short of it
     */
    record Distance(
            String input,
            InputKind kind,
            @Nullable BigDecimal mark,
            BigDecimal unit,
            boolean above,
            Counting counting)
            implements Measure {
        public Distance {
            mark = Exact.plainOrNull(mark);
            unit = Exact.plain(unit);
            if (unit.signum() <= 0) {
                throw new IllegalArgumentException("A unit must be positive, not " + unit);
            }
        }

        @Override
        public String label() {
            return input;
        }

        @Override
        public List<InputSpec> inputs(boolean demanding) {
            return List.of(new InputSpec(input, kind, demanding));
        }

        @Override
        public @Nullable Fraction units(Situation situation) {
            BigDecimal value = situation.inputs().number(input);
            BigDecimal from = mark == null ? situation.target() : mark;
            if (value == null || from == null) {
                return null;
            }
            BigDecimal distance = above ? value.subtract(from) : from.subtract(value);
            return distance.signum() <= 0
                    ? Fraction.ZERO
                    : counting.count(new Fraction(distance, unit));
        }
    }
}
