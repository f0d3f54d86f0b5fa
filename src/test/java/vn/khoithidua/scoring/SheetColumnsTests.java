package vn.khoithidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.MemberProgress.Cell;
import vn.khoithidua.year.MemberProgress.Column;
import vn.khoithidua.year.Seat;

/** The bloc's home page shows who handed in, who is late, and how far verification is. */
@PageTest
class SheetColumnsTests {

    @Autowired private ScoringYear years;
    @Autowired private SelfScores selfScores;
    @Autowired private SheetFlow flow;
    @Autowired private SheetColumns columns;

    @Test
    void tellsTheDayTheDelayAndTheCells() {
        ScoringYear.World world = years.with(2);
        Seat leader = years.member(world, 0, Role.AGENCY_LEADER);
        RosterLineId first = world.lines().getFirst();
        assertThat(columns.columns(leader, LocalDate.of(2024, 11, 9))).isEmpty();

        enter(leader, first, ScoringYear.A, "điểm", "8");
        enter(leader, first, ScoringYear.B, "việc chậm", "1");
        enter(leader, first, ScoringYear.C, "kết quả", "100");
        years.at(ScoringYear.SELF_TIME, () -> flow.submit(leader, first));

        List<Column> shown = columns.columns(leader, LocalDate.of(2024, 12, 3));
        assertThat(shown).extracting(Column::order).containsExactly(50, 70);
        assertThat(shown.getFirst().cells())
                .containsEntry(first, new Cell.Done(LocalDate.of(2024, 11, 10), false))
                .containsEntry(world.lines().get(1), new Cell.Overdue(3));
        assertThat(shown.get(1).cells()).isEqualTo(Map.of(first, new Cell.Count(0, 3)));
    }

    private void enter(Seat seat, RosterLineId line, CriterionKey key, String input, String text) {
        years.at(
                ScoringYear.SELF_TIME,
                () -> selfScores.save(seat, new SelfEntry(line, key, 0, Map.of(input, text), "")));
    }
}
