package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.List;

/** One thing that must hold; an input that was not entered fulfils only "no". */
sealed interface Requirement {

    List<InputSpec> inputs();

    boolean holds(Situation situation);

    /** Whether an input left out would be taken for something it need not mean. */
    default boolean decidesByAbsence() {
        return !(this instanceof Said said && said.yes);
    }

    /** The base is fully met and nothing was deducted (<i>đạt chuẩn</i>). */
    record BaseMet() implements Requirement {
        @Override
        public List<InputSpec> inputs() {
            return List.of();
        }

        @Override
        public boolean holds(Situation situation) {
            return situation.baseMet();
        }
    }

    /** An input says yes, or does not. */
    record Said(String input, boolean yes) implements Requirement {
        @Override
        public List<InputSpec> inputs() {
            return List.of(InputSpec.optional(input, InputKind.YES_NO));
        }

        @Override
        public boolean holds(Situation situation) {
            return situation.inputs().yes(input) == yes;
        }
    }

    /** An input lies within a band. */
    record Within(String input, InputKind kind, Band band) implements Requirement {
        @Override
        public List<InputSpec> inputs() {
            return List.of(InputSpec.optional(input, kind));
        }

        @Override
        public boolean holds(Situation situation) {
            BigDecimal value = situation.inputs().number(input);
            return value != null && band.contains(value);
        }
    }
}
