package vn.khoithidua.criteria;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.TableWarning;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TableId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;

/** Freezes a draft for good, and replaces a frozen table by a new version. */
@Service
@RequiredArgsConstructor
@Transactional
public class TableFreezing {

    private final CriteriaTables tables;
    private final TableStore heads;
    private final CriterionStore rows;
    private final TargetStore targets;
    private final TableDrafts drafts;
    private final List<TableKeeper> keepers;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * Freezes a draft. Refuses an empty table, sums that disagree without a written explanation, a
     * stale revision, and what is no draft any more.
     *
     * @param explanation why sums disagree; kept only if they do
     * @return SHA-256 over the canonical content
     */
    public String freeze(
            TableId id, long revision, @Nullable String explanation, @Nullable Actor actor) {
        TableHead head = tables.head(id);
        if (!head.draft()) {
            throw Refusal.locked("criteria.draft.frozen").asException();
        }
        if (!heads.touch(id, revision)) {
            throw Refusal.conflict("criteria.draft.stale").asException();
        }
        TableContent content = tables.content(id);
        String why = explanation == null ? "" : VietnameseText.clean(explanation);
        boolean disagree =
                TableWarning.of(content.tree(), content.settings()).stream()
                        .anyMatch(TableWarning::sum);
        if (content.criteria().isEmpty()) {
            throw Refusal.invalid("criteria.freeze.empty").asException();
        }
        if (disagree && why.isEmpty()) {
            throw Refusal.invalid("criteria.freeze.sums").asException();
        }
        String kept = disagree ? why : null;
        String hash = TableDigest.of(content, kept);
        heads.freeze(id, hash, kept, time.now().atOffset(ZoneOffset.UTC), actor);
        events.publishEvent(
                Recorded.of(
                        "criteria.table.frozen",
                        actor,
                        head.year(),
                        id,
                        "version",
                        head.versionNo(),
                        "hash",
                        hash));
        return hash;
    }

    /**
     * As {@link #nextVersion}, from the table's own page; refuses where a frozen pact binds the
     * table (423): then the pact is changed, which voids the signatures first.
     */
    public TableId reopen(BlocYearId year, String reason, Actor actor) {
        keepers.stream()
                .map(keeper -> keeper.refusal(year))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(
                        refusal -> {
                            throw refusal.asException();
                        });
        return nextVersion(year, reason, actor);
    }

    /**
     * Voids the frozen table and opens the next version as a draft with the same rows and targets.
     * The pact voids the signatures given before it calls this. Refuses if nothing is frozen or a
     * draft is open.
     */
    public TableId nextVersion(BlocYearId year, String reason, @Nullable Actor actor) {
        String why = VietnameseText.clean(reason);
        if (why.isEmpty()) {
            throw Refusal.invalid("criteria.void.reason").asException();
        }
        requireUnsettled(year);
        heads.lockYear(year);
        TableHead old =
                heads.frozen(year)
                        .orElseThrow(
                                () -> Refusal.conflict("criteria.void.noFrozen").asException());
        if (heads.versions(year).stream().anyMatch(TableHead::draft)) {
            throw Refusal.conflict("criteria.draft.exists").asException();
        }
        heads.annul(old.id(), why);
        TableId id =
                drafts.insert(
                        year,
                        heads.versions(year).getFirst().versionNo() + 1,
                        new TableDrafts.Start(old.title(), old.settings(), rows.rows(old.id())));
        targets.copy(old.id(), id);
        events.publishEvent(
                Recorded.of(
                        "criteria.table.voided",
                        actor,
                        year,
                        old.id(),
                        "version",
                        old.versionNo(),
                        "reason",
                        why));
        return id;
    }

    private void requireUnsettled(BlocYearId year) {
        keepers.stream()
                .flatMap(keeper -> keeper.settled(year).stream())
                .findFirst()
                .ifPresent(
                        refusal -> {
                            throw refusal.asException();
                        });
    }
}
