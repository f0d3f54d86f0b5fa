package vn.khoithidua.board.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the council's map shows of a step. */
class StepStandTests {

    private static final LocalDate OPENS = LocalDate.of(2024, 12, 1);
    private static final LocalDate DUE = LocalDate.of(2024, 12, 15);

    @ParameterizedTest
    @CsvSource({
        "2024-11-30,NONE,0",
        "2024-12-01,WORKING,0",
        "2024-12-11,WORKING,0",
        "2024-12-12,SOON,0",
        "2024-12-15,SOON,0",
        "2024-12-16,LATE,1",
        "2025-01-15,LATE,31"
    })
    void anUnfinishedStepGrowsLouder(LocalDate today, StepStand.State state, long late) {
        StepStand stand = StepStand.on(facts(null, false, 3, 8), today);
        assertThat(stand.state()).isEqualTo(state);
        assertThat(stand.daysLate()).isEqualTo(late);
    }

    @Test
    void aFinishedStepIsQuietHoweverLateItWas() {
        LocalDate after = DUE.plusDays(40);
        assertThat(StepStand.on(facts(DUE.plusDays(9), false, 0, 0), after).state())
                .isEqualTo(StepStand.State.DONE);
        assertThat(StepStand.on(facts(null, true, 0, 0), after).state())
                .isEqualTo(StepStand.State.DONE);
        assertThat(StepStand.on(facts(null, false, 8, 8), after).state())
                .isEqualTo(StepStand.State.DONE);
    }

    @Test
    void withoutAWindowNothingIsLate() {
        StepStand.Facts bare = new StepStand.Facts(null, null, null, false, 0, 0);
        assertThat(StepStand.on(bare, DUE).state()).isEqualTo(StepStand.State.NONE);
    }

    private static StepStand.Facts facts(
            @Nullable LocalDate doneOn, boolean complete, int done, int total) {
        return new StepStand.Facts(OPENS, DUE, doneOn, complete, done, total);
    }
}
