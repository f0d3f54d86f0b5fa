package vn.khoithidua.criteria.domain;

/**
 * One named input of a criterion's result.
 *
 * @param name as people read it; unique within the criterion
 * @param kind what may be entered
 * @param required whether points are incomplete without it; an optional one left out means "none"
 *     or "no"
 */
public record InputSpec(String name, InputKind kind, boolean required) {

    static InputSpec required(String name, InputKind kind) {
        return new InputSpec(name, kind, true);
    }

    static InputSpec optional(String name, InputKind kind) {
        return new InputSpec(name, kind, false);
    }
}
