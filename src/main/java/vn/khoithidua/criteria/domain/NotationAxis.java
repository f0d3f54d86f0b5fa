package vn.khoithidua.criteria.domain;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.NotationToken.Type;

/**
 * Finds out which kind of value an input has: as said in brackets, or as the numbers beside it
 * show.
 */
final class NotationAxis {

    private final @Nullable InputKind said;
    private @Nullable InputKind seen;

    private NotationAxis(@Nullable InputKind said) {
        this.said = said;
    }

    /** Reads the kind in round brackets, if there is one. */
    static NotationAxis read(NotationCursor cursor) {
        if (!cursor.accept("(")) {
            return new NotationAxis(null);
        }
        InputKind kind = word(cursor);
        cursor.expect(")");
        return new NotationAxis(kind);
    }

    private static InputKind word(NotationCursor cursor) {
        if (cursor.accept("%")) {
            return InputKind.PERCENT;
        } else if (cursor.accept("lần")) {
            return InputKind.COUNT;
        } else if (cursor.accept("ngày chậm")) {
            return InputKind.DAYS_LATE;
        } else if (cursor.accept("ngày")) {
            return InputKind.DATE;
        }
        cursor.expect("số");
        return InputKind.NUMBER;
    }

    /** Notes a value of this type; false if it contradicts what was said or seen before. */
    boolean take(Type type) {
        InputKind kind =
                switch (type) {
                    case DATE -> InputKind.DATE;
                    case PERCENT -> InputKind.PERCENT;
                    default -> InputKind.NUMBER;
                };
        if (said != null) {
            boolean plain = kind == InputKind.NUMBER && said != InputKind.DATE;
            return plain || kind == said;
        }
        if (seen == InputKind.PERCENT && kind == InputKind.NUMBER) {
            return true;
        }
        if (seen == null || seen == InputKind.NUMBER && kind == InputKind.PERCENT) {
            seen = kind;
        }
        return seen == kind;
    }

    InputKind kind() {
        return kindOr(InputKind.NUMBER);
    }

    InputKind kindOr(InputKind usual) {
        return said != null ? said : seen != null ? seen : usual;
    }
}
