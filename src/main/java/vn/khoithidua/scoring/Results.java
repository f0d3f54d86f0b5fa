package vn.khoithidua.scoring;

import java.util.List;
import java.util.Map;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.InputProblem;
import vn.khoithidua.criteria.domain.Inputs;
import vn.khoithidua.criteria.domain.ResultReader;
import vn.khoithidua.criteria.domain.Score;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.VietnameseText;

/** Reads what was typed into a cell, or refuses it with the words of the first problem. */
final class Results {

    private static final int NOTE = 4000;
    private static final int REASON = 2000;

    private Results() {}

    static Inputs read(Criterion criterion, Map<String, String> typed) {
        ResultReader read = ResultReader.typed(criterion.scoring().inputs(), typed);
        refuse(read.problems());
        return read.inputs();
    }

    /** Refuses inputs that a rule cannot take. */
    static Score accepted(Score score) {
        refuse(score.refused());
        return score;
    }

    static String note(String typed) {
        return words(typed, NOTE);
    }

    static String reason(String typed) {
        return words(typed, REASON);
    }

    private static String words(String typed, int longest) {
        String words = VietnameseText.clean(typed).strip();
        if (words.length() > longest) {
            throw Refusal.invalid("scoring.words.tooLong", longest).asException();
        }
        return words;
    }

    private static void refuse(List<InputProblem> problems) {
        if (!problems.isEmpty()) {
            InputProblem first = problems.getFirst();
            throw Refusal.invalid(first.key(), first.args().toArray()).asException();
        }
    }
}
