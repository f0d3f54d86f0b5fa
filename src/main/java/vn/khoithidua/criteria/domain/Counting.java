package vn.khoithidua.criteria.domain;

import java.math.RoundingMode;

/** How a part of a unit counts where something is given or taken "per unit". */
enum Counting {
    /** As the part it is: 91,2 % is 3,8 units short of 95 %. */
    PRO_RATA,
    /** Not at all: 3,8 counts 3. */
    FULL_UNITS,
    /** As a whole one: 3,8 counts 4. */
    STARTED_UNITS;

    Fraction count(Fraction units) {
        return switch (this) {
            case PRO_RATA -> units;
            case FULL_UNITS -> units.whole(RoundingMode.FLOOR);
            case STARTED_UNITS -> units.whole(RoundingMode.CEILING);
        };
    }
}
