package vn.khoithidua.pact;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.TableContent;
import vn.khoithidua.criteria.TableFreezing;
import vn.khoithidua.criteria.TableHead;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.pact.domain.ContentHash;
import vn.khoithidua.pact.domain.PactContent;
import vn.khoithidua.year.RosterMember;

/** Freezes a pact together with its criteria table, and replaces it by a new version. */
@Service
@RequiredArgsConstructor
@Transactional
public class PactFreezing {

    private final PactStore store;
    private final SignatureStore signatures;
    private final PactContents contents;
    private final PactDrafts drafts;
    private final PactIssuing issuing;
    private final CriteriaTables tables;
    private final TableFreezing tableFreezing;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * Freezes content, roll and table, and issues the one PDF: from now on agencies sign. Refuses a
     * year without a table or without members, a stale revision, and a table that cannot be frozen.
     *
     * @param explanation why sums of the table disagree; needed only if they do
     * @return the hash over the canonical content
     */
    public ContentHash freeze(
            BlocYearId year, PactId id, long revision, @Nullable String explanation, Actor actor) {
        Pact pact = locked(year, id);
        if (!pact.isDraft()) {
            throw Refusal.locked("pact.draft.frozen").asException();
        }
        if (pact.revision() != revision) {
            throw Refusal.conflict("pact.draft.stale").asException();
        }
        TableContent table = frozenTable(year, explanation, actor);
        LocalDate day = contents.dayFor(pact, time.today());
        List<RosterMember> members = contents.members(pact, day);
        if (members.isEmpty()) {
            throw Refusal.conflict("pact.freeze.noMembers").asException();
        }
        PactContent content = contents.of(pact, table, members, day);
        store.freeze(id, table.id(), content.canonical(), day, time.now(), actor);
        for (int i = 0; i < members.size(); i++) {
            signatures.insertPlace(
                    id, i + 1, content.members().get(i), members.get(i).organization());
        }
        record(pact, content, issuing.issue(pact, content, actor), actor);
        return content.hash();
    }

    private void record(Pact pact, PactContent content, PactPaper paper, Actor actor) {
        events.publishEvent(
                Recorded.of(
                        "pact.frozen",
                        actor,
                        pact.blocYear(),
                        pact.id(),
                        "document",
                        pact.document(),
                        "version",
                        pact.version(),
                        "hash",
                        content.hash().value(),
                        "signers",
                        content.members().size(),
                        "sha256",
                        paper.sha256(),
                        "sealed",
                        paper.isSealed()));
    }

    /**
     * Voids a frozen version, with all signatures given, and opens the next one as a draft with the
     * same texts. Refuses an empty reason and what is not frozen.
     *
     * @param openTable whether the criteria table changes too: it gets a new draft version
     */
    public PactId change(
            BlocYearId year, PactId id, String reason, boolean openTable, @Nullable Actor actor) {
        store.lockYear(year);
        Pact pact = locked(year, id);
        String why = VietnameseText.clean(reason);
        if (why.isEmpty()) {
            throw Refusal.invalid("pact.change.reason").asException();
        }
        if (!pact.isFrozen()) {
            throw Refusal.conflict("pact.change.notFrozen").asException();
        }
        int given = signatures.board(id).signed();
        store.annul(id, why, time.now(), actor);
        events.publishEvent(
                Recorded.of(
                        "pact.voided",
                        actor,
                        year,
                        id,
                        "version",
                        pact.version(),
                        "signatures",
                        given,
                        "reason",
                        why));
        if (openTable && pact.kind() == PactKind.PACT) {
            tableFreezing.nextVersion(year, why, actor);
        }
        return drafts.insert(year, pact.document(), pact.version() + 1, pact.texts(), actor);
    }

    private TableContent frozenTable(
            BlocYearId year, @Nullable String explanation, @Nullable Actor actor) {
        TableHead head =
                tables.current(year)
                        .orElseThrow(() -> Refusal.conflict("pact.freeze.noTable").asException());
        if (head.draft()) {
            tableFreezing.freeze(
                    head.id(),
                    head.revision(),
                    explanation == null || explanation.isBlank() ? head.explanation() : explanation,
                    actor);
        }
        return tables.content(head.id());
    }

    private Pact locked(BlocYearId year, PactId id) {
        return store.locked(id)
                .filter(pact -> pact.blocYear().equals(year))
                .orElseThrow(() -> Refusal.notFound().asException());
    }
}
