package vn.khoithidua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.database.DatabaseClock;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.notice.domain.NoticeKind;
import vn.khoithidua.notice.domain.NoticeWay;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.year.Extensions;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/** The daily round: who is told of what, once a day in Viet Nam, and never of what is done. */
@PageTest
@Import(NoticeWorld.class)
class RoundTests {

    @Autowired private NoticeWorld world;
    @Autowired private ReminderRounds rounds;
    @Autowired private Inbox inbox;
    @Autowired private Reminding reminding;
    @Autowired private ScoringYear years;
    @Autowired private LittlePeople people;
    @Autowired private Preferences preferences;
    @Autowired private Extensions extensions;
    @Autowired private DatabaseClock clock;
    @Autowired private NoticeClock hours;
    @Autowired private Windows windows;
    @Autowired private TransactionTemplate transactions;
    @Autowired private ApplicationEventPublisher events;

    @Test
    void aMemberIsRemindedBeforeTheDayAndAgainCloserToIt() {
        NoticeWorld.Told told = world.told();
        at("2024-11-20T02:00:00Z", told.officer());
        assertThat(lines(told.officer())).isEmpty();
        at("2024-11-23T02:00:00Z", told.officer());
        assertThat(lines(told.officer()))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.kind()).isEqualTo(NoticeKind.SOON);
                            assertThat(line.dueOn()).isEqualTo(LocalDate.of(2024, 11, 30));
                            assertThat(line.where()).contains("Khối thử", "2024");
                        });
        inbox.readAll(told.officer().id());
        at("2024-11-24T02:00:00Z", told.officer());
        assertThat(inbox.unread(told.officer().id())).isZero();
        at("2024-11-27T02:00:00Z", told.officer());
        assertThat(inbox.unread(told.officer().id())).isEqualTo(1);
        assertThat(lines(told.officer())).hasSize(1);
        at("2024-12-01T02:00:00Z", told.officer());
        assertThat(lines(told.officer()))
                .extracting(InboxLine::kind)
                .containsExactly(NoticeKind.LATE, NoticeKind.SOON);
    }

    @Test
    void theDayIsThatOfVietNamAndComesOnceWhateverTheClockDoes() {
        NoticeWorld.Told told = world.told();
        assertThat(at("2024-12-01T16:30:00Z", told.officer())).isTrue();
        assertThat(at("2024-12-01T16:59:59Z", told.officer())).isFalse();
        assertThat(at("2024-12-01T17:00:00Z", told.officer())).isTrue();
        assertThat(at("2024-12-01T16:00:00Z", told.officer())).isFalse();
        assertThat(at("2024-12-02T16:59:59Z", told.officer())).isFalse();
        assertThat(world.mails(told.officer()))
                .containsExactly("2024-12-01 READY 0", "2024-12-02 READY 0");
    }

    @Test
    void peopleAreRemindedInWorkingHoursOfVietNam() {
        assertThat(hours.isWorkingHour(Instant.parse("2024-12-01T23:59:59Z"))).isFalse();
        assertThat(hours.isWorkingHour(Instant.parse("2024-12-02T00:00:00Z"))).isTrue();
        assertThat(hours.isWorkingHour(Instant.parse("2024-12-02T16:59:59Z"))).isTrue();
        assertThat(hours.isWorkingHour(Instant.parse("2024-12-02T17:00:00Z"))).isFalse();
    }

    @Test
    void whoHasDoneItIsToldNothing() {
        NoticeWorld.Told told = world.told();
        years.at(Instant.parse("2024-11-10T03:00:00Z"), () -> years.submit(told.world(), 0));
        at("2024-12-04T02:00:00Z", told.officer());
        assertThat(lines(told.officer())).isEmpty();
        assertThat(world.mails(told.officer())).isEmpty();
    }

    @Test
    void moreTimeTakesTheReminderBack() {
        NoticeWorld.Told told = world.told();
        at("2024-12-02T02:00:00Z", told.officer());
        InboxLine late = lines(told.officer()).getFirst();
        assertThat(open(told, "2024-12-02T03:00:00Z")).contains(late.same());
        clock.runAt(
                Instant.parse("2024-12-02T04:00:00Z"),
                () ->
                        extensions.grant(
                                told.year(),
                                told.line(),
                                Step.SELF_SCORING,
                                LocalDate.of(2024, 12, 20),
                                "Cơn bão số 3",
                                told.head().actor()));
        assertThat(open(told, "2024-12-02T05:00:00Z")).doesNotContain(late.same());
        assertThat(lines(told.officer()).getFirst().text())
                .isEqualTo(
                        "Đơn vị được gia hạn bước “Tự chấm” đến hết ngày 20/12/2024: Cơn bão số 3");
        assertThat(lines(told.leader())).hasSize(1);
        assertThat(lines(told.head())).isEmpty();
    }

    @Test
    void theHeadIsToldOfMembersThatAreLateForDays() {
        NoticeWorld.Told told = world.told();
        years.at(Instant.parse("2024-11-10T03:00:00Z"), () -> years.submit(told.world(), 1));
        at("2024-12-02T02:00:00Z", told.head());
        assertThat(raised(told)).isEmpty();
        at("2024-12-03T02:00:00Z", told.head());
        assertThat(raised(told))
                .singleElement()
                .satisfies(line -> assertThat(line.text()).contains("2 đơn vị", "Sở 0, Sở 2"));
        at("2024-12-04T02:00:00Z", told.officer());
        assertThat(lines(told.officer()))
                .extracting(InboxLine::kind)
                .doesNotContain(NoticeKind.RAISED);
    }

    @Test
    void membersAreToldOnceThatAStepOfTheirsHasOpened() {
        NoticeWorld.Told told = world.told();
        LocalDate opens = LocalDate.of(2024, 11, 10);
        windows.set(
                told.year(),
                new StepWindow(Step.SELF_SCORING, opens, opens.plusDays(20), 0, null),
                told.head().actor());
        at("2024-11-09T02:00:00Z", told.officer());
        assertThat(lines(told.officer())).isEmpty();
        at("2024-11-11T02:00:00Z", told.officer());
        assertThat(lines(told.officer()))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.kind()).isEqualTo(NoticeKind.WINDOW);
                            assertThat(line.text())
                                    .isEqualTo("Bước “Tự chấm” đã mở, hạn nộp 30/11/2024");
                        });
        inbox.readAll(told.officer().id());
        at("2024-11-12T02:00:00Z", told.officer());
        assertThat(inbox.unread(told.officer().id())).isZero();
        at("2024-11-16T02:00:00Z", told.leader());
        assertThat(lines(told.leader())).as("too long ago").isEmpty();
    }

    @Test
    void aQuestionThatWasAnsweredIsOverWhateverElseIsAsked() {
        NoticeWorld.Told told = world.told();
        about(told, "clarification.ask", "k0", "Vì sao giảm?");
        about(told, "clarification.ask", "k1", "Số liệu ở đâu?");
        assertThat(inbox.unread(told.officer().id())).isEqualTo(2);
        about(told, "clarification.answer", "k0", "Do sáp nhập");
        assertThat(lines(told.officer()))
                .filteredOn(InboxLine::isUnread)
                .singleElement()
                .satisfies(line -> assertThat(line.text()).contains("Số liệu ở đâu?"));
        assertThat(inbox.unread(told.leader().id())).as("of everybody asked").isEqualTo(1);
    }

    private void about(NoticeWorld.Told told, String action, String criterion, String words) {
        transactions.executeWithoutResult(
                _ ->
                        events.publishEvent(
                                Recorded.of(
                                        action,
                                        told.head().actor(),
                                        told.year(),
                                        told.line(),
                                        "criterion",
                                        criterion,
                                        "words",
                                        words)));
    }

    @Test
    void ownChoiceCountsAndWhatBindsStays() {
        NoticeWorld.Told told = world.told();
        Preferences.Choice all = preferences.of(told.officer().id());
        Map<NoticeKind, NoticeWay> ways = new EnumMap<>(all.ways());
        ways.put(NoticeKind.SOON, NoticeWay.OFF);
        ways.put(NoticeKind.WINDOW, NoticeWay.OFF);
        ways.put(NoticeKind.LATE, NoticeWay.INBOX);
        preferences.choose(new Preferences.Choice(ways, "en"), told.officer().actor());
        at("2024-11-28T02:00:00Z", told.officer());
        assertThat(lines(told.officer())).isEmpty();
        at("2024-12-02T02:00:00Z", told.officer());
        assertThat(lines(told.officer())).hasSize(1);
        assertThat(world.mails(told.officer())).isEmpty();
        ways.put(NoticeKind.LATE, NoticeWay.OFF);
        assertThatThrownBy(
                        () ->
                                preferences.choose(
                                        new Preferences.Choice(ways, "vi"), told.officer().actor()))
                .hasMessage("notice.preference.binding");
        assertThatThrownBy(
                        () ->
                                preferences.choose(
                                        new Preferences.Choice(all.ways(), "fr"),
                                        told.officer().actor()))
                .hasMessage("notice.preference.language");
        assertThat(preferences.of(told.officer().id()).language()).isEqualTo("en");
    }

    private boolean at(String moment, Person person) {
        AtomicBoolean seen = new AtomicBoolean();
        clock.runAt(Instant.parse(moment), () -> seen.set(rounds.one(person.id())));
        return seen.get();
    }

    private Set<String> open(NoticeWorld.Told told, String moment) {
        Set<String> open = new HashSet<>();
        Instant now = Instant.parse(moment);
        LocalDate today = LocalDate.ofInstant(now, TimeSource.ZONE);
        clock.runAt(
                now,
                () ->
                        reminding
                                .of(people.grants(told.officer()), today)
                                .forEach(line -> open.add(line.same())));
        return open;
    }

    private List<InboxLine> lines(Person person) {
        return inbox.all(person.id(), new InboxQuery(false, null, 1), Locale.of("vi"));
    }

    private List<InboxLine> raised(NoticeWorld.Told told) {
        return lines(told.head()).stream()
                .filter(line -> line.kind() == NoticeKind.RAISED)
                .toList();
    }
}
