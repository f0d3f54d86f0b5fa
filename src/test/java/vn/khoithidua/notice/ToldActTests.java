package vn.khoithidua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.notice.domain.NoticeKind;

/** Which recorded facts are told to whom, and in which words. */
class ToldActTests {

    private static final BlocYearId YEAR = BlocYearId.next();
    private static final RosterLineId LINE = RosterLineId.next();

    @Test
    void aReturnedSheetIsToldToItsAgencyAndNoOtherMoveIs() {
        ToldAct told = ToldAct.of(moved("RETURNED")).orElseThrow();
        assertThat(told.kind()).isEqualTo(NoticeKind.RETURNED);
        assertThat(told.line()).isEqualTo(LINE);
        assertThat(told.roles()).containsOnly(Role.AGENCY_LEADER, Role.AGENCY_OFFICER);
        assertThat(told.text()).isEqualTo(NoticeText.of("notice.act.returned", "Thiếu minh chứng"));
        assertThat(ToldAct.of(moved("SUBMITTED"))).isEmpty();
    }

    @Test
    void aReturnedRegistrationIsToldAndAnOfficersOwnIsNot() {
        Recorded back =
                fact("registration.moved", "from", "HANDED_IN", "to", "RETURNED", "reason", "Sai");
        ToldAct told = ToldAct.of(back).orElseThrow();
        assertThat(told.page()).isEqualTo("/registrations/" + LINE);
        assertThat(told.text()).isEqualTo(NoticeText.of("notice.act.registrationReturned", "Sai"));
        assertThat(
                        ToldAct.of(
                                fact(
                                        "registration.moved",
                                        "from",
                                        "AWAITING_LEADER",
                                        "to",
                                        "RETURNED")))
                .isEmpty();
    }

    @Test
    void aQuestionLeadsToItsCellWithItsDay() {
        ToldAct told =
                ToldAct.of(
                                fact(
                                        "clarification.ask",
                                        "criterion",
                                        "1.2",
                                        "words",
                                        "Vì sao\n thiếu?",
                                        "due",
                                        "2026-12-31"))
                        .orElseThrow();
        assertThat(told.page()).isEqualTo("/clarifications/" + LINE + "/1.2");
        assertThat(told.dueOn()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(told.text().args()).containsExactly("=Vì sao thiếu?");
        assertThat(ToldAct.of(fact("clarification.ask", "criterion", "1.2")).orElseThrow().dueOn())
                .isNull();
        assertThat(ToldAct.of(fact("clarification.answer"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"answer, true", "conclude, true", "withdraw, true", "explain, false", "ask, false"})
    void whatEndsAQuestionOvertakesItsLine(String act, boolean ends) {
        Optional<String> page = ToldAct.overtaken(fact("clarification." + act, "criterion", "1.2"));
        assertThat(page.isPresent()).isEqualTo(ends);
        page.ifPresent(
                cell ->
                        assertThat(cell)
                                .isEqualTo(
                                        ToldAct.of(fact("clarification.ask", "criterion", "1.2"))
                                                .orElseThrow()
                                                .page()));
    }

    @Test
    void anExtensionNamesItsStepInTheReadersLanguage() {
        ToldAct told =
                ToldAct.of(
                                fact(
                                        "year.window.extended",
                                        "step",
                                        "SIGNING",
                                        "until",
                                        "2026-12-31",
                                        "reason",
                                        "Bão"))
                        .orElseThrow();
        assertThat(told.kind()).isEqualTo(NoticeKind.WINDOW);
        StaticMessageSource texts = new StaticMessageSource();
        texts.addMessage("year.step.SIGNING", Locale.of("vi"), "Ký giao ước");
        texts.addMessage("notice.act.extended", Locale.of("vi"), "“{0}” đến {1}: {2}");
        assertThat(told.text().in(Locale.of("vi"), texts))
                .isEqualTo("“Ký giao ước” đến 31/12/2026: Bão");
        assertThat(ToldAct.of(fact("year.window.set", "step", "SIGNING"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pact.frozen, PACT, /pact, 1",
        "pact.voided, PACT, /pact, 1",
        "ranking.adopted, RESULT, /steps, 2",
        "ranking.published, RESULT, /ranking, 2",
        "scoring.first.announced, WINDOW, /sheet, 2"
    })
    void whatConcernsAllIsToldToAll(String action, NoticeKind kind, String page, int roles) {
        ToldAct told = ToldAct.of(fact(action)).orElseThrow();
        assertThat(told.kind()).isEqualTo(kind);
        assertThat(told.line()).isNull();
        assertThat(told.page()).isEqualTo(page);
        assertThat(told.roles()).hasSize(roles).contains(Role.AGENCY_LEADER);
    }

    @Test
    void anActThatAsksForSomethingIsDoneWhenItsDutyIs() {
        ToldAct frozen = ToldAct.of(fact("pact.frozen")).orElseThrow();
        assertThat(NoticeLine.matter(frozen.same(YEAR) + "1f"))
                .hasValue("pact.duty.sign " + YEAR)
                .isEqualTo(
                        NoticeLine.matter(
                                NoticeLine.same(
                                        NoticeKind.SOON, "pact.duty.sign", YEAR, "/pact|null")));
        ToldAct addendum = ToldAct.of(fact("pact.frozen", "document", 1)).orElseThrow();
        assertThat(NoticeLine.matter(addendum.same(YEAR) + "1f"))
                .hasValue("pact.duty.sign.addendum " + YEAR);
        assertThat(addendum.page()).isEqualTo("/pact/" + LINE);
        ToldAct published = ToldAct.of(fact("ranking.published")).orElseThrow();
        assertThat(NoticeLine.matter(published.same(YEAR) + "1f")).isEmpty();
    }

    @Test
    void mostFactsAreToldToNobody() {
        for (String action : List.of("scoring.self.saved", "award.chosen", "year.focus.moved")) {
            assertThat(ToldAct.of(fact(action))).as(action).isEmpty();
        }
    }

    private static Recorded moved(String to) {
        return fact("scoring.sheet.moved", "to", to, "reason", "Thiếu minh chứng");
    }

    private static Recorded fact(String action, @Nullable Object... detail) {
        return Recorded.of(action, null, YEAR, LINE, detail);
    }
}
