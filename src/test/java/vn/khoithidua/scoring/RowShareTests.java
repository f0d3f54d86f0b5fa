package vn.khoithidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.criteria.domain.Outline;
import vn.khoithidua.criteria.domain.Scorer;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.year.Seat;

/** What a group or a criterion that was shared out holds, and whom it limits. */
@PageTest
class RowShareTests {

    private static final CriterionKey GROUP = CriterionKey.of("g");
    private static final CriterionKey ONE = CriterionKey.of("g.1");
    private static final CriterionKey TWO = CriterionKey.of("g.2");
    private static final CriterionKey OTHER = CriterionKey.of("h");

    @Autowired private ScoringYear years;
    @Autowired private FrozenTables tables;

    private ScoringYear.World world;
    private ScoringTable table;

    @BeforeEach
    void aGroupOfTwoAndOneBeside() {
        world = years.with(1);
        ScoringTable frozen = tables.of(world.year());
        TableRow group =
                new TableRow(
                        1,
                        GROUP,
                        "I",
                        "Nội dung I",
                        "Nội dung I",
                        null,
                        null,
                        Scorer.USUAL,
                        false,
                        false,
                        false,
                        null);
        table =
                new ScoringTable(
                        frozen.id(),
                        Outline.tree(
                                List.of(
                                        group,
                                        criterion(2, "g.1"),
                                        criterion(2, "g.2"),
                                        criterion(1, "h"))),
                        frozen.settings(),
                        frozen.criteria(),
                        frozen.assignments());
    }

    @Test
    void aGroupHoldsItsCriteria() {
        RowShare share = RowShare.of(team(), table, Set.of(GROUP));
        assertThat(share.isAll()).isFalse();
        assertThat(share.criteria()).containsExactlyInAnyOrder(ONE, TWO);
        assertThat(share.covers(ONE)).isTrue();
        assertThat(share.covers(OTHER)).isFalse();
    }

    @Test
    void sharesAddUp() {
        assertThat(RowShare.of(team(), table, Set.of(ONE, OTHER)).criteria())
                .containsExactlyInAnyOrder(ONE, OTHER);
        assertThat(RowShare.of(team(), table, Set.of(GROUP, ONE)).criteria())
                .containsExactlyInAnyOrder(ONE, TWO);
    }

    @Test
    void nothingSharedOutIsEverything() {
        RowShare share = RowShare.of(team(), table, Set.of());
        assertThat(share.isAll()).isTrue();
        assertThat(share.covers(OTHER)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"BLOC_HEAD", "COUNCIL_SECRETARY", "COUNCIL_MEMBER", "AUDITOR"})
    void anOfficeBeyondTheTeamIsNotLimited(Role office) {
        Seat both = years.of(world, Role.BLOC_SECRETARY, office);
        assertThat(RowShare.of(both, table, Set.of(ONE)).isAll()).isTrue();
        assertThat(RowShare.limits(years.of(world, office))).isFalse();
    }

    private Seat team() {
        return years.secretary(world);
    }

    private static TableRow criterion(int level, String key) {
        return new TableRow(
                level,
                CriterionKey.of(key),
                key,
                "Tiêu chí " + key,
                "Tiêu chí " + key,
                new BigDecimal("10"),
                null,
                Scorer.USUAL,
                false,
                true,
                false,
                Notation.read("chấm trực tiếp không quá 10"));
    }
}
