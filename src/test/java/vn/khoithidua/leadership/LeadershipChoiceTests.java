package vn.khoithidua.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.Role;
import vn.khoithidua.database.DatabaseClock;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.LittleProvince;
import vn.khoithidua.year.OpenYear;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;

/** A bloc chooses, the chosen answer, and the office opens on the right day. */
@PageTest
class LeadershipChoiceTests {

    private static final LocalDate MEETING = LocalDate.of(2026, 1, 10);

    @Autowired private LeadershipChoices choices;
    @Autowired private ChoiceAnswers answers;
    @Autowired private LeadershipRules rules;
    @Autowired private LeadershipLedger ledger;
    @Autowired private BlocYears years;
    @Autowired private LittleProvince province;
    @Autowired private LittlePeople people;
    @Autowired private DatabaseClock clock;

    private LittlePeople.Person secretary = new LittlePeople.Person(UserId.next(), "", "");
    private BlocId bloc = BlocId.next();
    private BlocYearId year = BlocYearId.next();
    private OrganizationId building = OrganizationId.next();
    private OrganizationId trade = OrganizationId.next();
    private OrganizationId zone = OrganizationId.next();

    @BeforeEach
    void bloc() {
        AuthorityId authority = province.authority();
        bloc = province.bloc(authority, "Khối kinh tế");
        year = province.year(bloc, 2025);
        building = member(authority, "Sở Xây dựng", "SXD");
        trade = member(authority, "Sở Công Thương", "SCT");
        zone = member(authority, "Ban Quản lý Khu kinh tế", "BQL");
        secretary =
                people.person("Thư Ký", "", Grant.inAuthority(Role.COUNCIL_SECRETARY, authority));
    }

    @Test
    void whoAcceptsInTheMeetingHoldsTheOfficeFromThatDay() {
        BlocYearId next = open();
        at(MEETING, () -> choices.record(year, entry(true, head(trade), deputy(zone)), by()));
        assertThat(ledger.holders(next))
                .extracting(Holder::organization, Holder::role, Holder::heldFrom, Holder::basis)
                .containsExactly(
                        tuple(trade, LeadershipRole.HEAD, MEETING, "07/BB-KTĐ, 10/01/2026"),
                        tuple(zone, LeadershipRole.DEPUTY, MEETING, "07/BB-KTĐ, 10/01/2026"));
        assertThat(ledger.holders(year)).as("the old year keeps its own").isEmpty();
    }

    @Test
    void whoAnswersLaterHoldsItFromTheAnswer() {
        BlocYearId next = open();
        UUID id = made(head(trade));
        assertThat(ledger.holders(next)).isEmpty();
        at(MEETING.plusDays(5), () -> answers.accept(year, id, trade, by()));
        assertThat(ledger.headOn(next, MEETING.plusDays(4))).isEmpty();
        assertThat(ledger.headOn(next, MEETING.plusDays(5))).contains(trade);
        assertThatThrownBy(() -> answers.accept(year, id, trade, by()))
                .hasMessage("leadership.choice.answered");
        assertThatThrownBy(() -> answers.accept(year, id, zone, by())).hasMessage("error.404.text");
    }

    @Test
    void anOfficeWaitsForTheYearItIsFor() {
        UUID id = made(head(trade));
        assertThatThrownBy(() -> answers.accept(year, id, trade, by()))
                .hasMessage("leadership.choice.noNext");
        assertThat(choices.of(year).getFirst().offices().getFirst().answer())
                .isEqualTo(ChosenOffice.Answer.WAITING);
        open();
        answers.accept(year, id, trade, by());
        assertThat(choices.of(year).getFirst().offices().getFirst().answeredBy())
                .isEqualTo("Thư Ký");
    }

    @Test
    void whoDeclinesLeavesTheOfficeToAnother() {
        open();
        UUID id = made(head(trade));
        assertThatThrownBy(() -> made(head(zone))).hasMessage("leadership.choice.head");
        assertThatThrownBy(() -> answers.decline(year, id, trade, " ", by()))
                .hasMessage("leadership.choice.reason");
        answers.decline(year, id, trade, "Sắp hợp nhất", by());
        UUID second = made(head(zone));
        answers.accept(year, second, zone, by());
        assertThat(choices.of(year)).hasSize(2);
        assertThat(choices.of(year).getLast().offices().getFirst().reason())
                .isEqualTo("Sắp hợp nhất");
    }

    @Test
    void refusesWhatContradictsItself() {
        assertThatThrownBy(() -> made(head(trade), deputy(trade)))
                .hasMessage("leadership.choice.twice");
        assertThatThrownBy(() -> made(head(trade), deputy(building), deputy(zone)))
                .hasMessage("leadership.choice.deputies");
        assertThatThrownBy(() -> made(head(OrganizationId.next()))).hasMessage("error.404.text");
        assertThatThrownBy(() -> made()).hasMessage("leadership.choice.nobody");
        ChoiceEntry.Nominee six = new ChoiceEntry.Nominee(trade, LeadershipRole.HEAD, 6);
        assertThatThrownBy(
                        () ->
                                choices.record(
                                        year,
                                        new ChoiceEntry(
                                                LeadershipMode.ELECTED,
                                                MEETING,
                                                "07/BB-KTĐ",
                                                MEETING,
                                                3,
                                                List.of(six),
                                                false),
                                        by()))
                .hasMessage("leadership.choice.votes");
        assertThat(choices.of(year)).isEmpty();
    }

    /** The rule of the day a year was opened holds for it; a later one does not change it. */
    @Test
    void aBlocsOwnRuleHoldsForYearsOpenedUnderIt() {
        assertThat(rules.of(years.summary(year)).own()).isFalse();
        assertThat(rules.of(years.summary(year)).deputies()).isEqualTo(1);
        LocalDate today = years.summary(year).openedOn();
        rules.enter(bloc, rule(today.plusDays(1), 2), by());
        assertThat(rules.of(years.summary(year)).own()).as("not before its first day").isFalse();
        rules.enter(bloc, rule(today.plusDays(2), 3), by());
        assertThat(rules.history(bloc))
                .extracting(LeadershipRuleEntry::to)
                .containsExactly(null, today.plusDays(1));
        assertThatThrownBy(() -> rules.enter(bloc, rule(today, 1), by()))
                .hasMessage("leadership.rule.day");
        assertThatThrownBy(() -> rules.enter(bloc, rule(today.plusDays(9), 4), by()))
                .hasMessage("leadership.rule.deputies");
    }

    @Test
    void twoDeputiesWhereTheRuleOfTheBlocHasTwo() {
        rules.enter(bloc, rule(years.summary(year).openedOn(), 2), by());
        assertThat(rules.of(years.summary(year)).own()).isTrue();
        BlocYearId next = open();
        at(
                MEETING,
                () ->
                        choices.record(
                                year,
                                entry(true, head(trade), deputy(building), deputy(zone)),
                                by()));
        assertThat(ledger.holders(next)).hasSize(3);
    }

    private static LeadershipRuleEntry rule(LocalDate from, int deputies) {
        return LeadershipRuleEntry.since(
                from, LeadershipMode.ROTATION_ORDER, deputies, true, "Quy chế của khối");
    }

    private OrganizationId member(AuthorityId authority, String name, String shortName) {
        OrganizationId id = province.agency(authority, name, shortName);
        province.join(year, id);
        return id;
    }

    private BlocYearId open() {
        return years.openFromLast(year, OpenYear.calendar(2026), null).year();
    }

    private UUID made(ChoiceEntry.Nominee... nominees) {
        return choices.record(year, entry(false, nominees), by());
    }

    private static ChoiceEntry entry(boolean accepted, ChoiceEntry.Nominee... nominees) {
        return new ChoiceEntry(
                LeadershipMode.ELECTED,
                MEETING,
                "07/BB-KTĐ",
                MEETING,
                3,
                List.of(nominees),
                accepted);
    }

    private static ChoiceEntry.Nominee head(OrganizationId agency) {
        return new ChoiceEntry.Nominee(agency, LeadershipRole.HEAD, 2);
    }

    private static ChoiceEntry.Nominee deputy(OrganizationId agency) {
        return new ChoiceEntry.Nominee(agency, LeadershipRole.DEPUTY, null);
    }

    private void at(LocalDate day, Runnable work) {
        clock.runAt(day.atTime(9, 0).atZone(TimeSource.ZONE).toInstant(), work);
    }

    private Actor by() {
        return secretary.actor();
    }
}
