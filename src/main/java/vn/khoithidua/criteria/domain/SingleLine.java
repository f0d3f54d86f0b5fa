package vn.khoithidua.criteria.domain;

import java.util.Optional;

/**
 * What one line of the notation says: a rule, or the head of a group. The members of a group are
 * read apart from it.
 */
sealed interface SingleLine {

    /** A rule of any kind. */
    record Of(Rule rule) implements SingleLine {}

    /** The head of a group, with a member that stands for all. */
    record Head(RuleGroup group) implements SingleLine {}

    static Optional<SingleLine> read(String line) {
        String bare = line.strip().replaceFirst("^[-–•]\\s+", "");
        boolean head = bare.regionMatches(true, 0, "nhóm", 0, 4);
        String whole = head ? bare + "\n- điểm chuẩn 0" : "nhóm:\n- điểm chuẩn 0\n" + member(bare);
        Scoring scoring = Notation.parse(whole).scoring();
        if (scoring == null) {
            return Optional.empty();
        }
        if (head) {
            return Optional.of(new Head(scoring.groups().getFirst()));
        }
        return Optional.of(
                new Of(
                        scoring.gates().isEmpty()
                                ? scoring.groups().getFirst().rules().getLast()
                                : scoring.gates().getFirst()));
    }

    private static String member(String bare) {
        return bare.regionMatches(true, 0, "chặn", 0, 4) ? bare : "- " + bare;
    }
}
