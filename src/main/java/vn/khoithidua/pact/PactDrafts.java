package vn.khoithidua.pact;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;

/** Makes drafts of pacts and addenda and edits them. */
@Service
@RequiredArgsConstructor
@Transactional
public class PactDrafts {

    private final PactStore store;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** Starts a year's pact. Refuses if there is one already. */
    public PactId draft(BlocYearId year, PactTexts texts, @Nullable Actor actor) {
        store.lockYear(year);
        if (!store.all(year).isEmpty()) {
            throw Refusal.conflict("pact.draft.exists").asException();
        }
        return insert(year, 0, 1, texts, actor);
    }

    /** Starts an addendum to a frozen pact. Refuses while another addendum is a draft. */
    public PactId draftAddendum(BlocYearId year, PactTexts texts, @Nullable Actor actor) {
        store.lockYear(year);
        List<Pact> all = store.all(year);
        if (all.stream().noneMatch(pact -> pact.kind() == PactKind.PACT && pact.isFrozen())) {
            throw Refusal.conflict("pact.addendum.noPact").asException();
        }
        if (all.stream().anyMatch(Pact::isDraft)) {
            throw Refusal.conflict("pact.draft.exists").asException();
        }
        int last = all.stream().mapToInt(Pact::document).max().orElse(0);
        return insert(year, last + 1, 1, texts, actor);
    }

    /** Saves a draft's texts. Refuses what is no draft any more, and a stale revision. */
    public void save(
            BlocYearId year, PactId id, long revision, PactTexts texts, @Nullable Actor actor) {
        Pact pact = draftOf(year, id);
        check(texts);
        if (!store.save(id, revision, texts)) {
            throw Refusal.conflict("pact.draft.stale").asException();
        }
        events.publishEvent(
                Recorded.of(
                        "pact.draft.saved", actor, pact.blocYear(), id, "title", texts.title()));
    }

    PactId insert(
            BlocYearId year, int document, int version, PactTexts texts, @Nullable Actor actor) {
        check(texts);
        PactId id = PactId.next();
        Pact pact =
                new Pact(
                        id,
                        year,
                        document,
                        version,
                        PactState.DRAFT,
                        texts,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        0);
        store.insert(pact, time.now());
        events.publishEvent(
                Recorded.of(
                        "pact.draft.created",
                        actor,
                        year,
                        id,
                        "document",
                        document,
                        "version",
                        version));
        return id;
    }

    private Pact draftOf(BlocYearId year, PactId id) {
        Pact pact =
                store.find(id)
                        .filter(found -> found.blocYear().equals(year))
                        .orElseThrow(() -> Refusal.notFound().asException());
        if (!pact.isDraft()) {
            throw Refusal.locked("pact.draft.frozen").asException();
        }
        return pact;
    }

    private static void check(PactTexts texts) {
        Refusal fault = texts.fault();
        if (fault != null) {
            throw fault.asException();
        }
    }
}
