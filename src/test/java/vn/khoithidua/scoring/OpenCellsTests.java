package vn.khoithidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khoithidua.scoring.ScoringYear.A;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;

/** One number of cells that are left, wherever it is shown. */
@PageTest
class OpenCellsTests {

    @Autowired private ScoringYear years;
    @Autowired private OpenCells cells;
    @Autowired private Totals totals;
    @Autowired private Verification verification;

    @Test
    void itIsTheNumberOfTheGridAndTheRanking() {
        ScoringYear.World world = years.openNow(3);
        assertThat(cells.of(world.year(), null)).isEqualTo(new OpenCells.Left(12, 0));
        years.submit(world, 0);
        verification.save(
                years.secretary(world),
                new VerifiedEntry(
                        world.lines().getFirst(),
                        A,
                        1,
                        new VerifiedEntry.Content.Points(new BigDecimal("8")),
                        ""));
        assertThat(cells.of(world.year(), null)).isEqualTo(new OpenCells.Left(11, 3));
        assertThat(cells.of(world.year(), List.of(A))).isEqualTo(new OpenCells.Left(2, 0));
        assertThat(totals.of(world.year()).unverified()).isEqualTo(11);
    }
}
