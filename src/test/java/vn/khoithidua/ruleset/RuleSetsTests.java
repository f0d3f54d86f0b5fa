package vn.khoithidua.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.UserId;

@PageTest
class RuleSetsTests {

    private static final LocalDate SESSION = LocalDate.of(2024, 3, 1);
    private final AuthorityId authority = AuthorityId.next();
    private final Actor actor = new Actor(UserId.next(), "Thư ký Hội đồng");

    @Autowired private RuleSets rules;

    @Test
    void knowsTheLawOfTheDay() {
        assertThat(
                        rules.valuesOn(authority, LocalDate.of(2023, 12, 31))
                                .share("council.vote.threshold.GOVERNMENT_FLAG"))
                .isEmpty();
        assertThat(
                        rules.valuesOn(authority, SESSION)
                                .share("council.vote.threshold.GOVERNMENT_FLAG"))
                .hasValueSatisfying(
                        share ->
                                assertThat(share.reachedBy(12, 15) && !share.reachedBy(11, 15))
                                        .isTrue());
        assertThat(rules.valuesOn(authority, SESSION).list("bloc.tie.order"))
                .containsExactly("BLOC_VOTE", "WOMEN_SHARE_70", "JOINT_PLACE");
    }

    @Test
    void prefersTheProvincesOwnValueFromItsDayOn() {
        rules.enter(authority, entry("bloc.vote.maxRounds", "3", SESSION), actor);
        assertThat(rules.valuesOn(authority, SESSION.minusDays(1)).whole("bloc.vote.maxRounds"))
                .isEqualTo(2);
        assertThat(rules.valuesOn(authority, SESSION).whole("bloc.vote.maxRounds")).isEqualTo(3);
        assertThat(rules.valuesOn(AuthorityId.next(), SESSION).whole("bloc.vote.maxRounds"))
                .isEqualTo(2);
        rules.enter(authority, entry("bloc.vote.maxRounds", "1", SESSION.plusYears(1)), actor);
        assertThat(rules.history(authority, "bloc.vote.maxRounds")).hasSize(3);
        assertThat(rules.valuesOn(authority, SESSION.plusYears(1)).whole("bloc.vote.maxRounds"))
                .isEqualTo(1);
        assertThatThrownBy(
                        () ->
                                rules.enter(
                                        authority,
                                        entry("bloc.vote.maxRounds", "2", SESSION),
                                        actor))
                .hasMessage("ruleset.day");
    }

    @Test
    void refusesWhatDoesNotReadLikeTheDefault() {
        assertThatThrownBy(
                        () ->
                                rules.enter(
                                        authority,
                                        entry("bloc.vote.maxRounds", "hai", SESSION),
                                        actor))
                .hasMessage("ruleset.value.form");
        assertThatThrownBy(
                        () ->
                                rules.enter(
                                        authority,
                                        entry("quota.bloc.PROVINCIAL_FLAG", "2", SESSION),
                                        actor))
                .hasMessage("ruleset.value.form");
        for (RuleEntry wrong :
                List.of(
                        entry("bloc.tie.order", "BLOC_VOTE,LOS", SESSION),
                        entry("deadline.pact", "30/3", SESSION),
                        entry("window.SIGNING", "02-01", SESSION))) {
            assertThatThrownBy(() -> rules.enter(authority, wrong, actor))
                    .hasMessage("ruleset.value.form");
        }
        assertThatThrownBy(() -> rules.enter(authority, entry("no.such", "2", SESSION), actor))
                .hasMessage("ruleset.key.unknown");
    }

    @Test
    void everyDefaultReadsAsItsFormDemands() {
        rules.valuesOn(authority, LocalDate.of(2026, 1, 1))
                .byKey()
                .forEach(
                        (key, value) -> {
                            if (!value.value().isEmpty()) {
                                rules.enter(
                                        authority,
                                        entry(key, value.value(), LocalDate.of(2026, 1, 1)),
                                        actor);
                            }
                            assertThat(value.legalBasis()).as(key).isNotBlank();
                        });
    }

    @Test
    void knowsTet() {
        assertThat(
                        rules.workingDays(
                                        authority,
                                        new DateRange(SESSION, LocalDate.of(2027, 12, 31)))
                                .isWorking(LocalDate.of(2025, 1, 29)))
                .isFalse();
    }

    private static RuleEntry entry(String key, String value, LocalDate from) {
        return new RuleEntry(key, value, from, "12/QĐ-UBND");
    }
}
