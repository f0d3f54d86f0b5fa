package vn.khoithidua.paper;

import java.util.Collection;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;

/** The papers of bloc-years: filed, corrected with a reason, found; never deleted. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Papers {

    private static final int REASON_LENGTH = 500;

    private final PaperStore store;
    private final PaperSearch search;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * Files a paper in a year's list. Refuses a missing issuer or abstract, and a number that the
     * list has already of the same issuer and year of issue.
     */
    @Transactional
    public PaperId file(BlocYearId year, PaperDetails details, Actor by) {
        Paper paper = new Paper(PaperId.next(), year, 1, details, "", by.name(), time.now());
        check(paper);
        try {
            store.insert(paper, by);
        } catch (DuplicateKeyException e) {
            throw duplicate(paper).asException();
        }
        record("paper.filed", paper, by);
        return paper.id();
    }

    /**
     * Corrects a paper: a new version with a reason; the old one stays readable.
     *
     * @param seen the version that the corrector saw; another one meanwhile is a conflict
     */
    @Transactional
    public void correct(
            BlocYearId year, PaperId id, int seen, PaperDetails details, String reason, Actor by) {
        String why = VietnameseText.cleanLine(reason);
        if (why.isEmpty() || why.length() > REASON_LENGTH) {
            throw Refusal.invalid("paper.reason.length", REASON_LENGTH).asException();
        }
        Paper before = paper(year, id);
        Paper after = new Paper(id, year, seen + 1, details, why, by.name(), time.now());
        check(after);
        if (before.version() != seen || !store.replace(after, by)) {
            throw Refusal.conflict("paper.changed", before.recordedBy()).asException();
        }
        record("paper.corrected", after, by);
    }

    /** All papers of a year, the latest first; at most the first 50. */
    public List<Paper> of(BlocYearId year) {
        return list(year, new PaperQuery("", null, null, "", 1)).papers();
    }

    /** One page of a year's papers. */
    public PaperList list(BlocYearId year, PaperQuery query) {
        return search.list(year, query);
    }

    /** All of a year's papers that a query asks for, whatever its page; at most 5,000. */
    public List<Paper> all(BlocYearId year, PaperQuery query) {
        return search.all(year, query);
    }

    /** The latest papers of these years that contain the text, with or without marks. */
    public List<Paper> search(Collection<BlocYearId> years, String text, int limit) {
        return years.isEmpty() || text.isBlank() ? List.of() : search.search(years, text, limit);
    }

    /** A paper of a year as it stands now; refuses one of another year like an absent one. */
    public Paper paper(BlocYearId year, PaperId id) {
        return versions(year, id).getFirst();
    }

    /** All versions of a paper, the present one first. */
    public List<Paper> versions(BlocYearId year, PaperId id) {
        List<Paper> versions = store.versions(year, id);
        if (versions.isEmpty()) {
            throw Refusal.notFound().asException();
        }
        return versions;
    }

    private void check(Paper paper) {
        Refusal fault = paper.details().fault();
        if (fault == null && store.isTaken(paper)) {
            fault = duplicate(paper);
        }
        if (fault != null) {
            throw fault.asException();
        }
    }

    private static Refusal duplicate(Paper paper) {
        return Refusal.conflict(
                "paper.duplicate",
                paper.details().number(),
                paper.details().issuer(),
                String.valueOf(paper.details().issuedOn().getYear()));
    }

    private void record(String action, Paper paper, Actor by) {
        PaperDetails details = paper.details();
        events.publishEvent(
                Recorded.of(
                        action,
                        by,
                        paper.blocYear(),
                        paper.id(),
                        "version",
                        paper.version(),
                        "kind",
                        details.kind().name(),
                        "number",
                        details.number(),
                        "issuedOn",
                        details.issuedOn().toString(),
                        "issuer",
                        details.issuer(),
                        "file",
                        details.file() == null ? null : details.file().toString(),
                        "reason",
                        paper.reason()));
    }
}
