package vn.khoithidua.draft;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.draft.domain.DraftSection;
import vn.khoithidua.draft.domain.DraftSource;
import vn.khoithidua.draft.domain.DraftState;
import vn.khoithidua.draft.domain.RegisterNumber;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.organization.Organizations;
import vn.khoithidua.pact.domain.ContentHash;
import vn.khoithidua.paper.PaperId;
import vn.khoithidua.paper.Papers;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.Seat;

/** Issues what was agreed: numbered, frozen as PDF, filed in the year's list of papers. */
@Service
@RequiredArgsConstructor
@Transactional
public class DraftIssuing {

    private final DraftStore store;
    private final IssueStore issues;
    private final FrozenPapers frozen;
    private final LeadershipLedger ledger;
    private final Organizations organizations;
    private final Papers papers;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * Issues an agreed draft. Refuses a pact, which is issued by being signed; a number that is
     * none, or that the register of the head's agency gave out already that year; a day to come; a
     * day on which nobody headed the bloc; a file that is no PDF.
     */
    public PaperId issue(Seat seat, DraftId id, IssueWords typed) {
        DraftPaper draft = agreed(seat, id);
        IssueWords words = checked(typed);
        OrganizationId head =
                ledger.headOn(seat.blocYear(), words.issuedOn())
                        .orElseThrow(() -> Refusal.conflict("draft.issue.noHead").asException());
        issues.holder(head, words.issuedOn().getYear(), words.number())
                .ifPresent(title -> refuseNumber(words, title));
        IssuedDraft issued = freeze(seat, draft, words, head);
        issues.insert(id, issued, head, seat.actor(), time.now());
        store.move(id, DraftState.ISSUED, draft.version(), draft.dueOn());
        record(seat, id, issued);
        return issued.paper();
    }

    private DraftPaper agreed(Seat seat, DraftId id) {
        DraftAccess.requireKeeper(seat);
        DraftPaper draft =
                store.lock(seat.blocYear(), id).orElseThrow(() -> Refusal.notFound().asException());
        if (draft.source() == DraftSource.PACT) {
            throw Refusal.conflict("draft.issue.pact").asException();
        }
        if (draft.state() != DraftState.AGREED) {
            throw Refusal.conflict("draft.moved").asException();
        }
        return draft;
    }

    /** Makes the file and files it; nothing of it changes any more. */
    private IssuedDraft freeze(Seat seat, DraftPaper draft, IssueWords words, OrganizationId head) {
        String agency = organizations.nameOn(head, words.issuedOn()).name();
        List<DraftSection> text = store.sections(draft.id(), draft.version());
        ContentHash hash = frozen.hash(draft, words, text);
        StoredFileId file = frozen.file(seat, draft, words, agency, hash, text);
        PaperId paper =
                papers.file(
                        seat.blocYear(),
                        FrozenPapers.details(draft, words, agency, file),
                        seat.actor());
        return new IssuedDraft(
                draft.version(),
                words.number(),
                words.issuedOn(),
                words.signer(),
                words.signerTitle(),
                hash,
                file,
                paper);
    }

    private void record(Seat seat, DraftId id, IssuedDraft issued) {
        events.publishEvent(
                Recorded.of(
                        "draft.issued",
                        seat.actor(),
                        seat.blocYear(),
                        id,
                        "number",
                        issued.number(),
                        "issuedOn",
                        issued.issuedOn().toString(),
                        "hash",
                        issued.hash().value(),
                        "paper",
                        issued.paper().toString()));
    }

    private IssueWords checked(IssueWords typed) {
        String number =
                RegisterNumber.of(typed.number())
                        .orElseThrow(() -> Refusal.invalid("draft.issue.number").asException())
                        .value();
        if (typed.issuedOn().isAfter(time.today())) {
            throw Refusal.invalid("draft.issue.future").asException();
        }
        return new IssueWords(
                number,
                typed.issuedOn(),
                typed.heading(),
                line(typed.place(), "draft.issue.place"),
                line(typed.signer(), "draft.issue.signer"),
                VietnameseText.cleanLine(typed.signerTitle()),
                typed.file());
    }

    private static String line(String typed, String refusal) {
        String line = VietnameseText.cleanLine(typed);
        if (line.isEmpty() || line.length() > 200) {
            throw new Refusal(Refusal.Kind.INVALID, refusal, List.of()).asException();
        }
        return line;
    }

    private static void refuseNumber(IssueWords words, String title) {
        throw Refusal.conflict(
                        "draft.issue.taken",
                        words.number(),
                        String.valueOf(words.issuedOn().getYear()),
                        title)
                .asException();
    }
}
