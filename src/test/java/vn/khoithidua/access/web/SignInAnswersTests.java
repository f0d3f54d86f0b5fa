package vn.khoithidua.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.SignedIn;
import vn.khoithidua.kernel.UserId;

/** What a session may do right after the sign-in. */
@PageTest
class SignInAnswersTests {

    @Autowired private SignInAnswers answers;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    private void signIn() throws Exception {
        SignedIn person = new SignedIn(UserId.next(), "p.an", "Nguyễn Văn An", true, null);
        answers.onAuthenticationSuccess(
                request,
                new MockHttpServletResponse(),
                new TestingAuthenticationToken(person, null));
    }

    @Test
    void aSessionOfWhomNothingIsDemandedIsOpen() throws Exception {
        signIn();
        assertThat(FactorOwed.isMarked(request)).isFalse();
    }

    @Test
    void aFaultBeforeItIsKnownLeavesTheSessionBarred() {
        transaction.executeWithoutResult(
                status -> {
                    assertThatThrownBy(() -> jdbc.sql("select 1 / 0").query().singleValue())
                            .isInstanceOf(DataAccessException.class);
                    assertThatThrownBy(this::signIn).isInstanceOf(DataAccessException.class);
                    status.setRollbackOnly();
                });
        assertThat(FactorOwed.isMarked(request)).isTrue();
    }
}
