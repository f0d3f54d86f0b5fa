package vn.khoithidua.criteria;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.Outline;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.criteria.domain.TableSettings;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TableId;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.year.BlocYears;

/**
 * Makes drafts and describes them. Each change names the revision it was made on, so that none
 * overwrites another's. Rows are edited by {@link TableEditing}.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class TableDrafts {

    private static final int LONGEST_TITLE = 300;

    private final BlocYears years;
    private final TableStore heads;
    private final CriterionStore rows;
    private final CriteriaTables tables;
    private final DraftRevisions revisions;
    private final ApplicationEventPublisher events;

    /**
     * Starts a draft. Refuses if the year has a draft or a frozen table already, if the source has
     * no table, or if an upload has problems.
     */
    public TableId create(BlocYearId year, TableSource source, @Nullable Actor actor) {
        heads.lockYear(year);
        List<TableHead> versions = heads.versions(year);
        if (versions.stream().anyMatch(head -> head.state() != TableState.VOID)) {
            throw Refusal.conflict("criteria.draft.exists").asException();
        }
        Start start = start(year, source);
        TableId id = insert(year, versions.size() + 1, start);
        String kind = source.getClass().getSimpleName();
        events.publishEvent(
                Recorded.of(
                        "criteria.draft.created",
                        actor,
                        year,
                        id,
                        "source",
                        kind,
                        "title",
                        start.title));
        return id;
    }

    /**
     * Replaces all rows, the title and the total of a draft by an upload; refuses one with
     * problems.
     */
    public void replace(TableId id, long revision, ImportedTable table, @Nullable Actor actor) {
        TableHead head = tables.head(id);
        Start start = imported(table);
        revisions.take(head, revision, "Import", start.title, actor);
        rows.replace(id, start.rows);
        heads.describe(id, start.title, start.settings(head.settings()), head.explanation());
        events.publishEvent(
                Recorded.of(
                        "criteria.draft.imported",
                        actor,
                        head.year(),
                        id,
                        "rows",
                        table.rows().size()));
    }

    /** Changes what holds for the whole table. */
    public void describe(
            TableId id,
            long revision,
            String title,
            TableSettings settings,
            @Nullable String explanation,
            @Nullable Actor actor) {
        TableHead head = tables.head(id);
        String clean = title(title);
        revisions.take(head, revision, "Describe", "", actor);
        heads.describe(
                id,
                clean,
                settings,
                explanation == null ? null : VietnameseText.clean(explanation));
        events.publishEvent(
                Recorded.of("criteria.draft.described", actor, head.year(), id, "title", clean));
    }

    TableId insert(BlocYearId year, int versionNo, Start start) {
        TableId id = TableId.next();
        heads.insert(id, year, versionNo, start.title, start.settings);
        rows.replace(id, start.rows);
        return id;
    }

    private Start start(BlocYearId year, TableSource source) {
        return switch (source) {
            case TableSource.Scratch it ->
                    new Start(
                            title(it.title()), TableSettings.usual(it.declaredTotal()), List.of());
            case TableSource.Template it -> imported(TableTemplates.read(it.name()));
            case TableSource.Upload it -> imported(it.table());
            case TableSource.OtherYear it -> {
                TableHead other =
                        tables.current(it.year())
                                .orElseThrow(
                                        () ->
                                                Refusal.invalid("criteria.draft.noSource")
                                                        .asException());
                yield new Start(retitled(other, year), other.settings(), rows.rows(other.id()));
            }
        };
    }

    /** The title of another year's table with the new year in it: "năm 2024" becomes "năm 2025". */
    private String retitled(TableHead other, BlocYearId year) {
        String old = Pattern.quote(years.summary(other.year()).label());
        return other.title()
                .replaceAll(
                        "(?<!\\d)" + old + "(?!\\d)",
                        Matcher.quoteReplacement(years.summary(year).label()));
    }

    private static Start imported(ImportedTable table) {
        if (!table.sound() || !Outline.isSound(table.rows())) {
            throw Refusal.invalid("criteria.draft.upload", table.problems().size()).asException();
        }
        String title = table.title().isEmpty() ? "Bảng điểm thi đua" : table.title();
        return new Start(title(title), TableSettings.usual(table.declaredTotal()), table.rows());
    }

    private static String title(String text) {
        String clean = VietnameseText.cleanLine(text);
        if (clean.isEmpty() || clean.length() > LONGEST_TITLE) {
            throw Refusal.invalid("criteria.draft.title").asException();
        }
        return clean;
    }

    /** What a draft begins with. */
    record Start(String title, TableSettings settings, List<TableRow> rows) {

        /** The settings of a draft whose total the upload states anew. */
        TableSettings settings(TableSettings kept) {
            return new TableSettings(
                    settings.declaredTotal(),
                    kept.roundingStep(),
                    kept.notAssigned(),
                    kept.rankingBasis(),
                    kept.shownDecimals(),
                    kept.clamp());
        }
    }
}
