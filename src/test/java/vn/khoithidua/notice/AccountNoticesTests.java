package vn.khoithidua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.UserId;

/** Which facts about an account its person is told, and in which words. */
class AccountNoticesTests {

    private static Recorded fact(String action, Object... detail) {
        return Recorded.global(action, null, UserId.next(), detail);
    }

    @Test
    void aResetIsToldWithItsReason() {
        assertThat(AccountNotices.text(fact("access.factor.reset", "reason", "Mất máy")))
                .contains(NoticeText.of("notice.account.reset", "Mất máy"));
    }

    @Test
    void aRecoveryCodeIsToldWithWhatIsLeft() {
        assertThat(AccountNotices.text(fact("access.factor.recoveryUsed", "codesLeft", 3)))
                .contains(NoticeText.of("notice.account.recoveryUsed", 3));
    }

    @Test
    void whatChangesTheFactorIsToldAndNothingElse() {
        for (String act : new String[] {"setUp", "codesRenewed", "removed"}) {
            assertThat(AccountNotices.text(fact("access.factor." + act)))
                    .contains(NoticeText.of("notice.account." + act));
        }
        assertThat(AccountNotices.text(fact("access.factor.guessed")))
                .contains(NoticeText.of("notice.account.guessed"));
        assertThat(AccountNotices.text(fact("access.factor.refused"))).isEmpty();
        assertThat(AccountNotices.text(fact("access.signedIn"))).isEmpty();
    }
}
