package vn.khoithidua.clarification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khoithidua.kernel.Refusal;

/** Which act of an exchange is possible when. */
class ExchangeTests {

    private static final LocalDate TODAY = LocalDate.of(2024, 12, 18);

    @ParameterizedTest
    @CsvSource({
        // state, due in days, acts that are possible
        ", , ASK EXPLAIN",
        "ASKED, 2, ASK ANSWER WITHDRAW",
        "ASKED, 0, ASK ANSWER WITHDRAW",
        "ASKED, -1, ASK ANSWER WITHDRAW CONCLUDE",
        "ANSWERED, 2, ASK ANSWER EXPLAIN CONCLUDE",
        "ANSWERED, , ASK ANSWER EXPLAIN CONCLUDE",
        "CONCLUDED, 2, ASK EXPLAIN",
        "WITHDRAWN, 2, ASK EXPLAIN"
    })
    void aStateAllowsTheseActs(
            @Nullable ClarificationState state, @Nullable Integer due, String acts) {
        Exchange exchange = new Exchange(state, due == null ? null : TODAY.plusDays(due));
        Set<ClarificationAct> possible = EnumSet.noneOf(ClarificationAct.class);
        for (ClarificationAct act : ClarificationAct.values()) {
            if (exchange.refusal(act, TODAY) == null) {
                possible.add(act);
            }
        }
        Set<ClarificationAct> wanted = EnumSet.noneOf(ClarificationAct.class);
        for (String act : acts.split(" ")) {
            wanted.add(ClarificationAct.valueOf(act));
        }
        assertThat(possible).isEqualTo(wanted);
    }

    @Test
    void aRefusalSaysUntilWhenTheMemberHasTime() {
        Refusal refusal =
                new Exchange(ClarificationState.ASKED, TODAY.plusDays(2))
                        .refusal(ClarificationAct.CONCLUDE, TODAY);
        assertThat(refusal).isNotNull();
        assertThat(Objects.requireNonNull(refusal).key()).isEqualTo("clarification.notAnswered");
        assertThat(refusal.args()).containsExactly("20/12/2024");
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "3, true", "60, true", "61, false"})
    void aDayOfAnsweringIsTodayOrWithinSixtyDays(int days, boolean fits) {
        assertThat(Exchange.dueRefusal(TODAY.plusDays(days), TODAY) == null).isEqualTo(fits);
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnUnansweredQuestionIsOverdue(ClarificationState state) {
        Exchange late = new Exchange(state, TODAY.minusDays(1));
        assertThat(late.isOverdue(TODAY)).isEqualTo(state == ClarificationState.ASKED);
        assertThat(new Exchange(state, TODAY).isOverdue(TODAY)).isFalse();
    }

    /** Whatever is done in whatever order, somebody can always bring an open exchange to an end. */
    @Test
    void anOpenExchangeCanAlwaysBeEnded() {
        Random random = new Random(20241218);
        for (int run = 0; run < 500; run++) {
            Exchange exchange = Exchange.NONE;
            for (int step = 0; step < 12; step++) {
                ClarificationAct[] all = ClarificationAct.values();
                ClarificationAct act = all[random.nextInt(all.length)];
                if (exchange.refusal(act, TODAY) == null) {
                    exchange = new Exchange(act.leadsTo(), TODAY.plusDays(random.nextInt(5) - 2));
                }
                ClarificationState state = exchange.state();
                if (state != null && state.isOpen()) {
                    assertThat(
                                    exchange.refusal(ClarificationAct.CONCLUDE, TODAY) == null
                                            || exchange.refusal(ClarificationAct.WITHDRAW, TODAY)
                                                    == null)
                            .isTrue();
                }
            }
        }
    }
}
