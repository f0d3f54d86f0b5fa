package vn.khoithidua.clarification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.clarification.domain.ClarificationAct;
import vn.khoithidua.clarification.domain.Exchange;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.scoring.CellRights;
import vn.khoithidua.scoring.Verification;
import vn.khoithidua.scoring.VerifiedEntry;
import vn.khoithidua.year.Seat;

/**
 * The acts of an exchange about a cell. Each says how much of the exchange the person had seen: if
 * somebody spoke since, it is refused (409) and nothing is lost.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class Clarifications {

    private final CellRights rights;
    private final Verification verification;
    private final AnswerDocuments documents;
    private final ClarificationWriting writing;

    /**
     * The points that a conclusion sets.
     *
     * @param revision the cell's revision that the person saw
     */
    public record NewPoints(BigDecimal points, long revision) {}

    /**
     * The verifier asks the member, or asks again.
     *
     * @param dueOn the last day of answering, today at the earliest and within 60 days; null for
     *     what could not be read as a day
     * @throws vn.khoithidua.kernel.RefusedException 403, 404 and 423 as for verifying the cell; 422
     *     for missing or too long words and a day that cannot be; 409 if somebody spoke meanwhile
     */
    public void ask(Seat seat, Said words, @Nullable LocalDate dueOn) {
        CellRights.Opened cell = rights.forVerifier(seat, words.line(), words.criterion());
        ClarificationWriting.Begun begun = writing.begin(seat, words, ClarificationAct.ASK);
        if (dueOn == null) {
            throw Refusal.invalid("clarification.due.unreadable").asException();
        }
        refuse(Exchange.dueRefusal(dueOn, begun.today()));
        writing.end(begun.said(words.required(), dueOn, cell.cell().verified().points()));
    }

    /**
     * The member's officer or leader answers, with documents if there are any; they stand with the
     * cell's evidence. May be said more than once until the verifier concludes. While the first
     * verification takes explanations, the member may also speak unasked.
     *
     * @throws vn.khoithidua.kernel.RefusedException 404 for another agency's sheet; 409 if nothing
     *     is asked or somebody spoke meanwhile; 422 for words or documents that cannot be taken;
     *     423 after verification was closed
     */
    public void answer(Seat seat, Said words, List<Document> attached) {
        CellRights.Opened cell = rights.forMember(seat, words.line(), words.criterion());
        ClarificationWriting.Begun begun = writing.beginMembers(seat, words);
        List<String> titles = documents.take(seat, words, attached);
        writing.end(begun.answered(words.required(), titles, cell.cell().verified().points()));
    }

    /**
     * The verifier concludes: the points stay as they are, or are set anew with the words as the
     * reason.
     *
     * @param points null to keep them
     * @throws vn.khoithidua.kernel.RefusedException as for {@link #ask}; 409 while the answer is
     *     not due yet; 422 for a cell that has no verified points
     */
    public void conclude(Seat seat, Said words, @Nullable NewPoints points) {
        CellRights.Opened cell = rights.forVerifier(seat, words.line(), words.criterion());
        ClarificationWriting.Begun begun = writing.begin(seat, words, ClarificationAct.CONCLUDE);
        String why = words.required();
        BigDecimal now =
                points == null
                        ? cell.cell().verified().points()
                        : verified(seat, words, points, why);
        if (now == null) {
            throw Refusal.invalid("clarification.conclude.points").asException();
        }
        writing.end(begun.concluded(why, now));
    }

    /** The verifier takes a question back that was not answered; a reason may be given. */
    public void withdraw(Seat seat, Said words) {
        rights.forVerifier(seat, words.line(), words.criterion());
        ClarificationWriting.Begun begun = writing.begin(seat, words, ClarificationAct.WITHDRAW);
        writing.end(begun.said(words.optional(), null, null));
    }

    private @Nullable BigDecimal verified(Seat seat, Said words, NewPoints points, String why) {
        VerifiedEntry entry =
                new VerifiedEntry(
                        words.line(),
                        words.criterion(),
                        points.revision(),
                        new VerifiedEntry.Content.Points(points.points()),
                        why);
        return verification.save(seat, entry).cell().verified().points();
    }

    private static void refuse(@Nullable Refusal refusal) {
        if (refusal != null) {
            throw refusal.asException();
        }
    }
}
