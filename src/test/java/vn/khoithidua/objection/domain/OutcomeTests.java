package vn.khoithidua.objection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khoithidua.kernel.Refusal;

/** How an objection may end, and what its states mean. */
class OutcomeTests {

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, , ''",
        "REFUSED, , ''",
        "PARTLY, 8.5, ''",
        "PARTLY, , objection.refusal.value",
        "PARTLY, 8, objection.refusal.asVerified",
        "PARTLY, 8.0, objection.refusal.asVerified",
        "PARTLY, 9, objection.refusal.asWanted",
    })
    void aPartIsNeitherWhatWasVerifiedNorWhatWasAskedFor(
            Outcome outcome, @Nullable BigDecimal given, String fault) {
        assertThat(
                        outcome.fault(BigDecimal.valueOf(8), BigDecimal.valueOf(9), given, "Lý do")
                                .map(Refusal::key)
                                .orElse(""))
                .isEqualTo(fault);
    }

    @ParameterizedTest
    @EnumSource
    void everyEndNeedsAReason(Outcome outcome) {
        assertThat(outcome.fault(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.TWO, ""))
                .map(Refusal::key)
                .hasValue("objection.refusal.reason");
    }

    @ParameterizedTest
    @EnumSource
    void everyEndIsADecidedState(Outcome outcome) {
        assertThat(outcome.state().isDecided()).isTrue();
        assertThat(outcome.state().isPending()).isFalse();
    }

    @Test
    void onlyWhatWasFiledAndNotEndedIsPending() {
        List<ObjectionState> pending =
                Arrays.stream(ObjectionState.values()).filter(ObjectionState::isPending).toList();
        assertThat(pending).containsExactly(ObjectionState.FILED, ObjectionState.UNDER_REVIEW);
    }
}
