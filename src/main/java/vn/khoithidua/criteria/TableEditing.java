package vn.khoithidua.criteria;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TableId;

/** Edits the rows of a draft, each edit on the revision it was made on, and takes the last back. */
@Service
@RequiredArgsConstructor
@Transactional
public class TableEditing {

    private final CriteriaTables tables;
    private final CriterionStore rows;
    private final DraftRevisions revisions;
    private final PastStore past;
    private final ApplicationEventPublisher events;

    /**
     * Changes one row. Refuses a frozen table, a stale revision, and what is no tree.
     *
     * @return the row that was changed, or made by it
     */
    public CriterionKey edit(TableId id, long revision, RowEdit edit, @Nullable Actor actor) {
        TableHead head = tables.head(id);
        List<TableRow> before = rows.rows(id);
        String kind = edit.getClass().getSimpleName();
        revisions.take(head, revision, kind, subject(edit, before), actor);
        List<TableRow> edited = RowEdits.apply(before, edit);
        if (edited.size() > SheetReader.MOST_ROWS) {
            throw Refusal.invalid("criteria.import.tooMany", SheetReader.MOST_ROWS).asException();
        }
        rows.replace(id, edited);
        events.publishEvent(
                Recorded.of(
                        "criteria.draft.edited",
                        actor,
                        head.year(),
                        id,
                        "edit",
                        kind,
                        "key",
                        edit.key().value()));
        return fresh(edited, before).orElse(edit.key());
    }

    /** Takes back the last change of rows, settings or an import; refuses if none is kept. */
    public void undo(TableId id, long revision, @Nullable Actor actor) {
        TableHead head = tables.head(id);
        PastChange change = revisions.takeBack(head, revision);
        events.publishEvent(
                Recorded.of(
                        "criteria.draft.undone",
                        actor,
                        head.year(),
                        id,
                        "edit",
                        change.what(),
                        "subject",
                        change.subject()));
    }

    /** The last change that can be taken back. */
    @Transactional(readOnly = true)
    public Optional<PastChange> lastChange(TableId id) {
        return past.last(id);
    }

    private static String subject(RowEdit edit, List<TableRow> before) {
        return switch (edit) {
            case RowEdit.Add it -> name(it.row());
            case RowEdit.AddAfter it -> name(it.row());
            case RowEdit.Change it -> name(it.row());
            default ->
                    before.stream()
                            .filter(row -> row.key().equals(edit.key()))
                            .map(TableEditing::name)
                            .findFirst()
                            .orElse("");
        };
    }

    private static String name(TableRow row) {
        return row.code().isEmpty() ? row.shortTitle() : row.code();
    }

    private static Optional<CriterionKey> fresh(List<TableRow> edited, List<TableRow> before) {
        Set<CriterionKey> known = new HashSet<>();
        before.forEach(row -> known.add(row.key()));
        return edited.stream().map(TableRow::key).filter(key -> !known.contains(key)).findFirst();
    }
}
