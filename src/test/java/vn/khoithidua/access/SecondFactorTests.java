package vn.khoithidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.database.DatabaseClock;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;

/** A person's second factor from its first code to the lost phone. */
@PageTest
class SecondFactorTests {

    private static final OwnProof PASSWORD = new OwnProof(LittlePeople.PASSWORD, "");

    @Autowired private SecondFactors factors;
    @Autowired private FactorCheck codes;
    @Autowired private StepUpCheck stepUp;
    @Autowired private FactorStore store;
    @Autowired private FactorKey key;
    @Autowired private LittlePeople people;
    @Autowired private LittlePhones phones;
    @Autowired private DatabaseClock clock;
    @Autowired private TimeSource time;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    private Person person = new Person(UserId.next(), "", "");
    private Person admin = person;

    /** The beginning of the half minute in which the test began. */
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void people() {
        person = people.person("Đặng Quốc Bảo", "Giám đốc");
        admin = people.person("Quản trị", "", Grant.admin());
        long start = TimeCodes.step(time.now()) * TimeCodes.STEP.toSeconds();
        now = Instant.ofEpochSecond(start);
    }

    private void at(long seconds, Runnable work) {
        clock.runAt(now.plusSeconds(seconds), work);
    }

    private static Class<? extends CodeOutcome> kind(CodeOutcome outcome) {
        return outcome.getClass();
    }

    private OwnProof proof(String code) {
        return new OwnProof(LittlePeople.PASSWORD, code);
    }

    private List<String> trail() {
        return jdbc.sql(
                        """
                        select action from audit.entry where subject = :user and action like 'access.factor.%'
                        order by seq""")
                .param("user", person.id().toString())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private List<String> told() {
        return jdbc.sql("select text_key from notice where user_id = :user order by made_at, id")
                .param("user", person.id().value())
                .query((row, n) -> row.getString(1))
                .list();
    }

    @Test
    void countsOnlyOnceItsFirstCodeWasRight() {
        factors.offer(person.actor(), PASSWORD);
        LittlePhones.Phone phone =
                LittlePhones.Phone.with(factors.offered(person.actor()).orElseThrow().secret());
        assertThat(factors.isOn(person.id())).isFalse();
        assertThatThrownBy(() -> factors.confirm(person.actor(), "000000"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("access.factor.firstWrong");
        assertThat(factors.isOn(person.id())).isFalse();
        assertThat(factors.confirm(person.actor(), phone.next(time.now()))).hasSize(10);
        assertThat(factors.state(person.id()).isOn()).isTrue();
        assertThat(factors.state(person.id()).codesLeft()).isEqualTo(10);
        assertThat(factors.offered(person.actor())).isEmpty();
        assertThat(trail()).containsExactly("access.factor.setUp");
        assertThat(told()).containsExactly("notice.account.setUp");
    }

    @Test
    void anOfferEndsAfterAQuarterOfAnHour() {
        factors.offer(person.actor(), PASSWORD);
        at(14 * 60, () -> assertThat(factors.offered(person.actor())).isPresent());
        at(16 * 60, () -> assertThat(factors.offered(person.actor())).isEmpty());
        at(
                16 * 60,
                () ->
                        assertThatThrownBy(() -> factors.confirm(person.actor(), "000000"))
                                .hasMessageContaining("access.factor.offerOver"));
    }

    @Test
    void theAddressForAppsNamesProductPersonAndSecret() {
        factors.offer(person.actor(), PASSWORD);
        SecondFactors.AppOffer offer = factors.offered(person.actor()).orElseThrow();
        assertThat(offer.address())
                .startsWith("otpauth://totp/Kh%E1%BB%91i%20Thi%20%C4%90ua:" + person.username())
                .contains("?secret=" + offer.secret().replace(" ", "") + "&issuer=Kh%E1");
    }

    @Test
    void theDatabaseHoldsNeitherSecretNorCodes() {
        List<String> shown = phones.setUp(person).codes();
        byte[] sealed = store.row(person.id()).orElseThrow().secret();
        assertThat(sealed).hasSize(12 + 20 + 16);
        List<byte[]> marks =
                jdbc.sql("select mark from recovery_code where user_id = :user")
                        .param("user", person.id().value())
                        .query((row, n) -> row.getBytes(1))
                        .list();
        byte[] plain = shown.getFirst().replace("-", "").getBytes(StandardCharsets.UTF_8);
        assertThat(marks).hasSize(10).allSatisfy(mark -> assertThat(mark).isNotEqualTo(plain));
    }

    @Test
    void aCodeCountsOnceAndNoneBeforeIt() {
        LittlePhones.Phone phone = phones.setUp(person).phone();
        String first = phone.next(time.now());
        String second = phone.next(time.now());
        assertThat(kind(codes.check(person.actor(), second))).isEqualTo(CodeOutcome.Right.class);
        assertThat(kind(codes.check(person.actor(), second))).isEqualTo(CodeOutcome.Used.class);
        assertThat(kind(codes.check(person.actor(), first))).isEqualTo(CodeOutcome.Used.class);
    }

    @Test
    void ofTwentyRequestsWithOneCodeOneIsThrough() throws Exception {
        String code = phones.setUp(person).phone().next(time.now());
        List<Callable<CodeOutcome>> same = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            same.add(() -> codes.check(person.actor(), code));
        }
        int through = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<CodeOutcome> outcome : threads.invokeAll(same)) {
                through += outcome.get() instanceof CodeOutcome.Right ? 1 : 0;
            }
        }
        assertThat(through).isEqualTo(1);
    }

    @Test
    void aCodeIsUsedUpEvenIfTheActIsRefused() {
        String code = phones.setUp(person).phone().next(time.now());
        transaction.executeWithoutResult(
                status -> {
                    assertThat(stepUp.prove(person.actor(), proof(code))).isTrue();
                    status.setRollbackOnly();
                });
        assertThat(kind(codes.check(person.actor(), code))).isEqualTo(CodeOutcome.Used.class);
    }

    @Test
    void guessingIsSlowedDownAsWithPasswordsWhereverItComesFrom() {
        LittlePhones.Phone phone = phones.setUp(person).phone();
        for (int i = 0; i < 5; i++) {
            String wrong = "%06d".formatted(i);
            at(60, () -> codes.check(person.actor(), wrong));
        }
        String right = phone.next(now.plusSeconds(60));
        at(
                60,
                () ->
                        assertThat(codes.check(person.actor(), right))
                                .isInstanceOfSatisfying(
                                        CodeOutcome.Wait.class,
                                        wait -> assertThat(wait.seconds()).isBetween(1L, 3L)));
        at(
                63,
                () ->
                        assertThat(kind(codes.check(person.actor(), right)))
                                .isEqualTo(CodeOutcome.Right.class));
        at(
                64,
                () ->
                        assertThat(kind(codes.check(person.actor(), "000000")))
                                .isEqualTo(CodeOutcome.Wrong.class));
        assertThat(store.row(person.id()).orElseThrow().failures()).isEqualTo(1);
        assertThat(trail()).filteredOn("access.factor.refused"::equals).hasSize(6);
    }

    @Test
    void aRecoveryCodeStandsInOnceAndThePersonIsTold() {
        List<String> shown = phones.setUp(person).codes();
        assertThat(codes.check(person.actor(), shown.get(3)))
                .isEqualTo(new CodeOutcome.Right(true));
        assertThat(kind(codes.check(person.actor(), shown.get(3))))
                .isEqualTo(CodeOutcome.Wrong.class);
        assertThat(factors.state(person.id()).codesLeft()).isEqualTo(9);
        assertThat(trail()).contains("access.factor.recoveryUsed");
        assertThat(told()).contains("notice.account.recoveryUsed");
        Person other = people.person("Người Khác", "");
        phones.setUp(other);
        assertThat(kind(codes.check(other.actor(), shown.get(4))))
                .isEqualTo(CodeOutcome.Wrong.class);
    }

    @Test
    void changesWantPasswordAndCode() {
        LittlePhones.Equipment old = phones.setUp(person);
        assertThatThrownBy(() -> factors.remove(person.actor(), PASSWORD))
                .hasMessageContaining("access.stepUp.code");
        assertThatThrownBy(
                        () ->
                                factors.renewCodes(
                                        person.actor(),
                                        new OwnProof("sai", old.phone().next(time.now()))))
                .hasMessageContaining("access.stepUp.password");
        assertThatThrownBy(() -> factors.offer(person.actor(), PASSWORD))
                .hasMessageContaining("access.stepUp.code");

        List<String> fresh = factors.renewCodes(person.actor(), proof(old.codes().getFirst()));
        assertThat(kind(codes.check(person.actor(), old.codes().get(1))))
                .isEqualTo(CodeOutcome.Wrong.class);
        factors.offer(person.actor(), proof(fresh.getFirst()));
        LittlePhones.Phone next =
                LittlePhones.Phone.with(factors.offered(person.actor()).orElseThrow().secret());
        factors.confirm(person.actor(), next.next(time.now()));
        assertThat(kind(codes.check(person.actor(), old.phone().next(time.now()))))
                .isEqualTo(CodeOutcome.Wrong.class);
        factors.remove(person.actor(), proof(next.next(time.now())));
        assertThat(factors.isOn(person.id())).isFalse();
        assertThat(factors.state(person.id()).codesLeft()).isZero();
        assertThat(stepUp.prove(person.actor(), PASSWORD)).isFalse();
        assertThat(trail())
                .contains("access.factor.codesRenewed")
                .endsWith("access.factor.removed");
    }

    @Test
    void wrongPasswordsOfAStepUpAreSlowedDown() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> stepUp.prove(person.actor(), new OwnProof("sai", "")))
                    .hasMessageContaining("access.stepUp.password");
        }
        assertThatThrownBy(() -> stepUp.prove(person.actor(), PASSWORD))
                .hasMessageContaining("access.stepUp.wait");
        at(30, () -> assertThat(stepUp.prove(person.actor(), PASSWORD)).isFalse());
    }

    @Test
    void theAdminResetsItWithAReasonAndThePersonIsTold() {
        assertThatThrownBy(() -> factors.reset(person.id(), "Mất máy", PASSWORD, admin.actor()))
                .hasMessageContaining("access.factor.notOn");
        phones.setUp(person);
        assertThatThrownBy(() -> factors.reset(person.id(), " ", PASSWORD, admin.actor()))
                .hasMessageContaining("access.factor.reason");
        factors.reset(person.id(), "Mất điện thoại, công văn 12", PASSWORD, admin.actor());
        assertThat(factors.isOn(person.id())).isFalse();
        assertThat(trail()).endsWith("access.factor.reset");
        assertThat(told()).contains("notice.account.reset");
    }

    @Test
    void aResetNeedsTheAdminsProofAndIsNeverOnesOwn() {
        phones.setUp(person);
        LittlePhones.Equipment own = phones.setUp(admin);
        OwnProof wrong = new OwnProof("sai", "");
        assertThatThrownBy(() -> factors.reset(person.id(), "Mất máy", wrong, admin.actor()))
                .hasMessageContaining("access.stepUp.password");
        assertThatThrownBy(() -> factors.reset(person.id(), "Mất máy", PASSWORD, admin.actor()))
                .hasMessageContaining("access.stepUp.code");
        OwnProof whole = proof(own.phone().next(time.now()));
        assertThatThrownBy(() -> factors.reset(admin.id(), "Mất máy", whole, admin.actor()))
                .hasMessageContaining("access.factor.resetOwn");
        assertThat(factors.isOn(admin.id())).isTrue();
        assertThat(factors.isOn(person.id())).isTrue();
        factors.reset(person.id(), "Mất máy", whole, admin.actor());
        assertThat(factors.isOn(person.id())).isFalse();
    }

    @Test
    void whoseCodesAreGuessedIsToldOnce() {
        phones.setUp(person);
        for (int i = 0; i < 4; i++) {
            codes.check(person.actor(), "00000" + i);
        }
        assertThat(told()).doesNotContain("notice.account.guessed");
        codes.check(person.actor(), "000004");
        codes.check(person.actor(), "000005");
        at(60, () -> codes.check(person.actor(), "000006"));
        assertThat(trail()).filteredOn("access.factor.guessed"::equals).hasSize(1);
        assertThat(told()).filteredOn("notice.account.guessed"::equals).hasSize(1);
    }

    @Test
    void nothingStartsWithAKeyThatCannotBeRead() {
        FactorKeyWatch wrong = new FactorKeyWatch(store, new FactorKey("/none/factor.key", ""));
        transaction.executeWithoutResult(
                status -> {
                    jdbc.sql("delete from second_factor").update();
                    assertThatThrownBy(wrong::afterSingletonsInstantiated)
                            .isInstanceOf(FactorKeyMissingException.class)
                            .hasMessageContaining("/none/factor.key");
                    status.setRollbackOnly();
                });
    }

    @Test
    void productionDoesNotStartWithoutTheKeyOfWhatIsSetUp() {
        phones.setUp(person);
        new FactorKeyWatch(store, key).afterSingletonsInstantiated();
        FactorKeyWatch without = new FactorKeyWatch(store, new FactorKey("", ""));
        assertThatThrownBy(without::afterSingletonsInstantiated)
                .isInstanceOf(FactorKeyMissingException.class);
        FactorKeyMissingException missing =
                new FactorKeyMissingException(new IllegalStateException());
        assertThat(new FactorKeyAnalyzer().analyze(missing, missing).getAction())
                .contains("APP_FACTOR_KEY_FILE");
        transaction.executeWithoutResult(
                status -> {
                    jdbc.sql("delete from second_factor").update();
                    without.afterSingletonsInstantiated();
                    status.setRollbackOnly();
                });
    }
}
