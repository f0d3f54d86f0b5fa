package vn.khoithidua.criteria.domain;

import java.util.List;

/**
 * The ten kinds of rule: seven bases, two adjustments, one gate. A rule names its inputs, is exact,
 * and rounds once at its end, half up, to the table's step.
 */
public sealed interface Rule permits PointRule, Gate {

    /** The inputs that it reads. */
    List<InputSpec> inputs();
}
