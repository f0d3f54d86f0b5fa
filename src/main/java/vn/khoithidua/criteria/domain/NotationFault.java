package vn.khoithidua.criteria.domain;

import java.util.List;

/** Carries the first problem of a line out of the reader; never leaves this package. */
final class NotationFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient NotationProblem problem;

    NotationFault(int line, int column, String kind, String... args) {
        super(kind, null, false, false);
        this.problem =
                new NotationProblem(line, column, "criteria.notation." + kind, List.of(args));
    }

    NotationProblem problem() {
        return problem;
    }
}
