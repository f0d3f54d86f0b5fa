package vn.khoithidua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khoithidua.PageTest;
import vn.khoithidua.database.DatabaseClock;
import vn.khoithidua.notice.domain.SendingState;
import vn.khoithidua.scoring.ScoringYear;

/** The outbox: nothing lost, nothing twice but where nobody can know, nothing untrue. */
@PageTest
@Import(NoticeWorld.class)
class SendingTests {

    private static final Instant MORNING = Instant.parse("2024-12-02T01:00:00Z");

    @RegisterExtension
    static final GreenMailExtension POST =
            new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired private NoticeWorld world;
    @Autowired private ReminderRounds rounds;
    @Autowired private OutboxStore outbox;
    @Autowired private Outbox desk;
    @Autowired private Digest digest;
    @Autowired private ScoringYear years;
    @Autowired private Preferences preferences;
    @Autowired private DatabaseClock clock;
    @Autowired private TransactionTemplate transactions;
    @Autowired private JdbcClient jdbc;

    private final List<Letter> letters = new CopyOnWriteArrayList<>();

    @BeforeEach
    void nothingWaits() {
        jdbc.sql("delete from mail_outbox").update();
    }

    @Test
    void oneMailTellsEverythingInVietnamese() throws Exception {
        NoticeWorld.Told told = planned();
        at(MORNING, () -> assertThat(sending(smtp()).all()).isEqualTo(1));
        MimeMessage mail = POST.getReceivedMessages()[0];
        assertThat(mail.getSubject())
                .isEqualTo("[Thi đua] 1 việc cần đồng chí xem, ngày 02/12/2024");
        assertThat(mail.getAllRecipients())
                .containsExactly(new InternetAddress("vien@so-0.example"));
        assertThat(mail.getMessageID()).endsWith("@khoi-thi-dua>");
        assertThat(mail.getContent().toString())
                .contains("Kính gửi đồng chí Ngô Thị Viên", "hạn 30/11/2024", "Khối thử – 2024")
                .contains("/years/" + told.year() + "/sheet", "/notices/preferences");
        assertThat(world.mails(told.officer())).containsExactly("2024-12-02 SENT 1");
        at(MORNING.plusSeconds(600), () -> assertThat(sending(smtp()).all()).isZero());
    }

    @Test
    void whoReadsEnglishIsWrittenToInEnglish() {
        NoticeWorld.Told told = planned();
        Preferences.Choice choice = preferences.of(told.officer().id());
        preferences.choose(new Preferences.Choice(choice.ways(), "en"), told.officer().actor());
        at(MORNING, () -> sending(letters::add).all());
        assertThat(letters.getFirst().subject()).contains("1 matters for you, 02/12/2024");
        assertThat(letters.getFirst().text()).contains("Dear Ngô Thị Viên", "due 30/11/2024");
    }

    @Test
    void whatWasDoneMeanwhileIsNotSaid() {
        NoticeWorld.Told told = planned();
        years.at(Instant.parse("2024-12-02T02:00:00Z"), () -> years.submit(told.world(), 0));
        at(MORNING.plusSeconds(7200), () -> assertThat(sending(letters::add).all()).isZero());
        assertThat(letters).isEmpty();
        assertThat(world.mails(told.officer())).containsExactly("2024-12-02 DROPPED 0");
    }

    @Test
    void whatWasAskedIsSaidOnlyWhileItIsAsked() {
        NoticeWorld.Told told = planned();
        become(told, "PACT pact.duty.sign " + told.year() + " x");
        at(MORNING, () -> assertThat(sending(letters::add).all()).isZero());
        assertThat(world.mails(told.officer())).containsExactly("2024-12-02 DROPPED 0");
        jdbc.sql("update mail_outbox set state = 'READY', attempts = 0").update();
        become(told, "PACT scoring.duty.enter " + told.year() + " x");
        at(MORNING, () -> assertThat(sending(letters::add).all()).isEqualTo(1));
    }

    @Test
    void whatHappenedIsSaidWithoutAsking() {
        become(planned(), UUID.randomUUID().toString());
        at(MORNING, () -> assertThat(sending(letters::add).all()).isEqualTo(1));
    }

    private void become(NoticeWorld.Told told, String same) {
        jdbc.sql("update notice set kind = 'PACT', same = :same where user_id = :user")
                .param("same", same)
                .param("user", told.officer().id().value())
                .update();
    }

    @Test
    void whatWasReadMeanwhileIsNotSaid() {
        NoticeWorld.Told told = planned();
        jdbc.sql("update notice set read_at = made_at where user_id = :user")
                .param("user", told.officer().id().value())
                .update();
        at(MORNING, () -> assertThat(sending(letters::add).all()).isZero());
    }

    @Test
    void twoSendersAtOnceSendOnce() throws Exception {
        for (int i = 0; i < 6; i++) {
            planned();
        }
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(
                        pool.submit(
                                () -> {
                                    go.await();
                                    AtomicInteger sent = new AtomicInteger();
                                    at(MORNING, () -> sent.set(sending(letters::add).all()));
                                    return sent.get();
                                }));
            }
            go.countDown();
            int sum = 0;
            for (Future<Integer> one : all) {
                sum += one.get(30, TimeUnit.SECONDS);
            }
            assertThat(sum).isEqualTo(6);
        }
        assertThat(letters).extracting(Letter::id).doesNotHaveDuplicates().hasSize(6);
    }

    @Test
    void aSenderThatVanishesLeavesOneMoreTryUnderTheSameNameAndNotTwo() {
        NoticeWorld.Told told = planned();
        at(MORNING, () -> vanishing().all());
        assertThat(letters).hasSize(1);
        assertThat(world.mails(told.officer())).containsExactly("2024-12-02 SENDING 0");
        at(MORNING.plusSeconds(540), () -> assertThat(sending(letters::add).all()).isZero());
        at(MORNING.plusSeconds(660), () -> vanishing().all());
        assertThat(letters).hasSize(2);
        assertThat(letters)
                .extracting(Letter::messageId)
                .containsOnly(letters.getFirst().messageId());
        at(MORNING.plusSeconds(3600), () -> assertThat(sending(letters::add).all()).isZero());
        assertThat(letters).hasSize(2);
        assertThat(world.mails(told.officer())).containsExactly("2024-12-02 UNSURE 0");
    }

    @Test
    void aServerThatIsDownIsTriedLaterAndLaterAndGivenUpVisibly() {
        NoticeWorld.Told told = planned();
        Instant now = MORNING;
        List<Integer> minutes = List.of(1, 5, 15, 60, 240);
        for (int wait : minutes) {
            at(now, () -> assertThat(sending(SendingTests::down).all()).isZero());
            assertThat(world.mails(told.officer())).containsExactly("2024-12-02 READY 0");
            Instant early = now.plusSeconds(wait * 60L - 1);
            at(early, () -> assertThat(sending(letters::add).all()).isZero());
            now = now.plusSeconds(wait * 60L);
        }
        at(now, () -> sending(SendingTests::down).all());
        OutboxRow row = desk.list(SendingState.GAVE_UP).getFirst();
        assertThat(row.problem()).contains("máy chủ thư không trả lời");
        Instant later = now.plusSeconds(86_400);
        at(later, () -> desk.again(row.id(), told.head().actor()));
        at(later, () -> assertThat(sending(letters::add).all()).isEqualTo(1));
        assertThatThrownBy(() -> desk.again(row.id(), told.head().actor()))
                .hasMessage("notice.outbox.noNeed");
    }

    @Test
    void aMailThatCannotBeMadeUpIsTriedLaterAndHoldsUpNobody() {
        NoticeWorld.Told broken = planned();
        jdbc.sql("update notice set text_key = 'không.có' where user_id = :user")
                .param("user", broken.officer().id().value())
                .update();
        NoticeWorld.Told fine = planned();
        at(MORNING, () -> assertThat(sending(letters::add).all()).isEqualTo(1));
        assertThat(world.mails(fine.officer())).containsExactly("2024-12-02 SENT 1");
        assertThat(world.mails(broken.officer())).containsExactly("2024-12-02 READY 0");
        assertThat(desk.list(SendingState.READY))
                .singleElement()
                .satisfies(row -> assertThat(row.problem()).contains("không.có"));
        jdbc.sql("update notice set text_key = 'scoring.duty.enter' where user_id = :user")
                .param("user", broken.officer().id().value())
                .update();
        at(
                MORNING.plusSeconds(61),
                () -> assertThat(sending(letters::add).all()).as("once it reads").isEqualTo(1));
    }

    @Test
    void anAddressThatDoesNotReadIsGivenUpAtOnce() {
        NoticeWorld.Told told = planned();
        world.address(told.officer(), "vien@so\r\nBcc: moi.nguoi@example.vn");
        at(MORNING, () -> assertThat(sending(smtp()).all()).isZero());
        assertThat(POST.getReceivedMessages()).isEmpty();
        assertThat(world.mails(told.officer())).containsExactly("2024-12-02 GAVE_UP 0");
    }

    @Test
    void withoutAnAddressThereIsNoMail() {
        NoticeWorld.Told told = world.told();
        world.address(told.officer(), "");
        at(MORNING, () -> rounds.one(told.officer().id()));
        assertThat(world.mails(told.officer())).isEmpty();
    }

    private NoticeWorld.Told planned() {
        NoticeWorld.Told told = world.told();
        at(MORNING, () -> rounds.one(told.officer().id()));
        assertThat(world.mails(told.officer())).containsExactly("2024-12-02 READY 0");
        return told;
    }

    private MailSending sending(MailTransport transport) {
        return new MailSending(
                outbox,
                digest,
                new StaticListableBeanFactory(Map.of("post", transport))
                        .getBeanProvider(MailTransport.class),
                clock,
                transactions);
    }

    /** Is killed between handing the mail over and saying so. */
    private Runner vanishing() {
        MailSending killed =
                sending(
                        letter -> {
                            letters.add(letter);
                            throw new IllegalStateException("killed");
                        });
        return () -> assertThatThrownBy(killed::all).hasMessage("killed");
    }

    private interface Runner {
        void all();
    }

    private static void down(Letter letter) throws MailRefusedException {
        throw new MailRefusedException(
                "máy chủ thư không trả lời: " + letter.to(), false, new IOException());
    }

    private static MailTransport smtp() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(POST.getSmtp().getPort());
        return new SmtpTransport(
                sender, new MailSetting("smtp", "khoi@tinh.example", "https://ktd.example", 7));
    }

    private void at(Instant moment, Runnable work) {
        clock.runAt(moment, work);
    }
}
