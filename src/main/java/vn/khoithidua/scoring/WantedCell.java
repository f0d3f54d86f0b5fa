package vn.khoithidua.scoring;

import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.Peers;

/**
 * One cell of a change set as it was asked for.
 *
 * @param revision the cell's revision that the person saw
 * @param meaning the value that what was typed stands for
 */
record WantedCell(CellPlace place, long revision, Meaning meaning) {

    /** Computes a value, or throws the refusal of what was typed. */
    interface Meaning {
        CellValue of(ScoringTable table, Criterion criterion, Cell before, Peers others, Author by);
    }

    static WantedCell of(VerifiedEntry entry) {
        return new WantedCell(
                new CellPlace(entry.line(), entry.criterion()),
                entry.revision(),
                (table, criterion, before, others, by) ->
                        new VerifiedValue(table, criterion, before, others).of(entry, by).value());
    }

    static WantedCell of(SelfEntry entry) {
        return new WantedCell(
                new CellPlace(entry.line(), entry.criterion()),
                entry.revision(),
                (table, criterion, before, others, by) ->
                        self(table, criterion, before, others, by, entry));
    }

    private static CellValue self(
            ScoringTable table,
            Criterion criterion,
            Cell before,
            Peers others,
            Author by,
            SelfEntry entry) {
        var inputs = Results.read(criterion, entry.inputs());
        var score = Results.accepted(table.score(entry.line(), criterion, inputs, others));
        return CellValue.computed(inputs, score, entry.noteAfter(before), by);
    }
}
