package vn.khoithidua.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which step may follow where. */
class RegistrationActTests {

    @ParameterizedTest
    @CsvSource({
        "SEND, DRAFT, RETURNED",
        "GIVE_BACK, AWAITING_LEADER, AWAITING_LEADER",
        "RETURN, HANDED_IN, HANDED_IN",
        "ACCEPT, HANDED_IN, HANDED_IN"
    })
    void anActFollowsTheseStatesAndNoOther(
            RegistrationAct act, RegistrationState one, RegistrationState other) {
        for (RegistrationState state : RegistrationState.values()) {
            assertThat(act.mayFollow(state)).isEqualTo(state == one || state == other);
        }
    }

    @Test
    void theLeaderHandsInWhateverIsOpen() {
        for (RegistrationState state : RegistrationState.values()) {
            assertThat(RegistrationAct.HAND_IN.mayFollow(state)).isEqualTo(state.isOpen());
            assertThat(state.isOpen()).isNotEqualTo(state.isHandedIn());
        }
    }

    @Test
    void aRefusalNamesWhereItStands() {
        assertThat(RegistrationAct.ACCEPT.refusal(RegistrationState.HANDED_IN)).isNull();
        assertThat(RegistrationAct.ACCEPT.refusal(RegistrationState.DRAFT))
                .hasFieldOrPropertyWithValue("key", "registration.refusal.moved.DRAFT");
    }

    @Test
    void oneHandedInBeforeGoesBackAsReturned() {
        assertThat(RegistrationAct.GIVE_BACK.to(true)).isEqualTo(RegistrationState.RETURNED);
        assertThat(RegistrationAct.GIVE_BACK.to(false)).isEqualTo(RegistrationState.DRAFT);
        assertThat(RegistrationAct.SEND.to(true)).isEqualTo(RegistrationState.AWAITING_LEADER);
    }
}
