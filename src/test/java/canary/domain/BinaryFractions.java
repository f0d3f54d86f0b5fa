package canary.domain;

import java.math.BigDecimal;

class BinaryFractions {

    boolean isMore(BigDecimal points, BigDecimal others) {
        return points.doubleValue() > others.doubleValue();
    }
}
