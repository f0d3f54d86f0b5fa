package vn.khoithidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khoithidua.ranking.AdoptedYears.CONFERENCE;
import static vn.khoithidua.ranking.AdoptedYears.SECRETARY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.award.domain.AwardFact;
import vn.khoithidua.award.domain.AwardKind;
import vn.khoithidua.award.domain.AwardStep;
import vn.khoithidua.award.domain.Eligibility;
import vn.khoithidua.award.domain.KindRule;
import vn.khoithidua.award.domain.Qualification;
import vn.khoithidua.award.domain.YesVotes;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.organization.Successions;
import vn.khoithidua.organization.domain.SuccessionKind;
import vn.khoithidua.ranking.AdoptedYears;
import vn.khoithidua.ranking.AwardColumn;
import vn.khoithidua.ranking.Rankings;

/** From a recommendation to an award in the register. */
@PageTest
class AwardFlowTests {

    private static final String GOVERNMENT = AwardKind.GOVERNMENT_FLAG.code();
    private static final String FLAG = AwardKind.PROVINCIAL_FLAG.code();
    private static final String CERTIFICATE = AwardKind.PROVINCIAL_MERIT_CERTIFICATE.code();
    private static final AwardSubmission.Entry MINUTES =
            new AwardSubmission.Entry("01/BB-KTĐ", CONFERENCE, "05/TTr-KTĐ", "");

    @Autowired private AdoptedYears years;
    @Autowired private AwardProposals proposals;
    @Autowired private Nominations nominations;
    @Autowired private Exclusions exclusions;
    @Autowired private AwardSchemes schemes;
    @Autowired private AwardRegister register;
    @Autowired private AwardColumn column;
    @Autowired private Rankings rankings;
    @Autowired private Successions successions;

    @Test
    void eightMembersAreProposedAsInTheFifthStory() {
        AdoptedYears.Year year = years.adopted(80, 79, 78, 77, 76, 75, 74, 73);
        proposals.submit(year.id(), MINUTES, SECRETARY);
        assertThat(nominations.of(year.id()))
                .extracting(Nomination::kind)
                .containsExactly(GOVERNMENT, FLAG, FLAG, CERTIFICATE, CERTIFICATE);
        assertRefused(
                "award.refusal.submitted", () -> proposals.submit(year.id(), MINUTES, SECRETARY));
    }

    @Test
    void tenMembersWithAJointThirdPlaceFollowTheSchemeOfTheirProvince() {
        AdoptedYears.Year year = years.adopted(90, 89, 88, 88, 80, 79, 78, 77, 76, 75);
        quota(year, "10-10:1");
        AwardProposal proposal = proposals.of(year.id());
        assertThat(proposal.allocation().grantees(FLAG)).containsExactly(year.lines().get(1));
        assertThat(proposal.allocation().grantees(CERTIFICATE))
                .containsExactlyInAnyOrder(year.lines().get(2), year.lines().get(3));
        AwardColumn.Awards beside = column.beside(rankings.current(year.id()));
        assertThat(beside.lastAwardedPlace()).isEqualTo(3);
        assertThat(beside.seats()).isEqualTo(4);
        assertThat(beside.labels()).hasSize(4);
    }

    @Test
    void aDifferentChoiceAndAnExceededQuotaNeedTheirReasons() {
        AdoptedYears.Year year = years.adopted(80, 79, 78, 77, 76);
        RosterLineId last = year.lines().get(4);
        choose(year, last, CERTIFICATE, "");
        assertThat(proposals.of(year.id()).deviation(last)).isPresent();
        assertRefused(
                "award.refusal.deviation", () -> proposals.submit(year.id(), MINUTES, SECRETARY));
        choose(year, last, CERTIFICATE, "Thành tích đột xuất");
        assertRefused(
                "award.refusal.overQuota", () -> proposals.submit(year.id(), MINUTES, SECRETARY));
        proposals.submit(
                year.id(),
                new AwardSubmission.Entry("01/BB", CONFERENCE, "", "Hội đồng cho phép"),
                SECRETARY);
        assertThat(nominations.of(year.id()))
                .filteredOn(one -> last.equals(one.line()))
                .extracting(Nomination::reason)
                .containsExactly("Thành tích đột xuất");
    }

    @Test
    void withoutMinutesOrAnAdoptedRankingNothingIsSubmitted() {
        AdoptedYears.Year year = years.adopted(80, 79);
        assertRefused(
                "award.refusal.minutes",
                () ->
                        proposals.submit(
                                year.id(),
                                new AwardSubmission.Entry(" ", CONFERENCE, "", ""),
                                SECRETARY));
    }

    @Test
    void whoIsPendingIsPassedOverUntilItIsLifted() {
        AdoptedYears.Year year = years.adopted(80, 79, 78, 77);
        RosterLineId second = year.lines().get(1);
        exclusions.enter(
                year.id(),
                new Exclusions.Entry(
                        second,
                        Eligibility.State.PENDING,
                        "Đang thanh tra",
                        "45/KL-TTr",
                        CONFERENCE.minusDays(10),
                        null),
                SECRETARY);
        assertThat(proposals.of(year.id()).allocation().grantees(FLAG))
                .containsExactly(year.lines().get(2));
        assertRefused("award.refusal.pending", () -> choose(year, second, FLAG, "vẫn muốn"));

        Exclusion entered = exclusions.of(year.id()).getFirst();
        exclusions.lift(year.id(), entered.id(), "Kết luận không vi phạm", SECRETARY);
        assertThat(proposals.of(year.id()).allocation().grantees(FLAG)).containsExactly(second);
        assertRefused(
                "award.refusal.lifted",
                () -> exclusions.lift(year.id(), entered.id(), "lần nữa", SECRETARY));
    }

    @Test
    void aDissolvedAgencyGetsNothing() {
        AdoptedYears.Year year = years.adopted(80, 79, 78);
        successions.dissolve(
                year.agencies().getFirst(), CONFERENCE.minusDays(3), "09/QĐ-UBND", SECRETARY);
        AwardProposal proposal = proposals.of(year.id());
        assertThat(proposal.allocation().grantedTo(year.lines().getFirst())).isEmpty();
        assertRefused(
                "award.refusal.dissolved", () -> choose(year, year.lines().getFirst(), FLAG, "x"));
    }

    @Test
    void theFourFactsAreRecordedOneByOneAndTheAwardIsNeverDeleted() {
        AdoptedYears.Year year = years.adopted(80, 79, 78);
        proposals.submit(year.id(), MINUTES, SECRETARY);
        NominationId id = nominations.of(year.id()).getFirst().id();
        LocalDate day = LocalDate.of(2024, 2, 1);
        AwardFact decision =
                new AwardFact(AwardStep.DECIDED, true, day, "12/QĐ-UBND", "Chủ tịch", "", null, "");
        assertRefused("award.refusal.notAppraised", () -> record(year, id, decision));
        record(year, id, AwardFact.of(AwardStep.RECEIVED, true, day, "", ""));
        record(year, id, AwardFact.of(AwardStep.APPRAISED, true, day, "", ""));
        assertRefused("award.refusal.notVoted", () -> record(year, id, decision));
        record(
                year,
                id,
                new AwardFact(AwardStep.VOTED, true, day, "3/BB", "", "", new YesVotes(9, 11), ""));
        record(year, id, decision);
        record(
                year,
                id,
                new AwardFact(AwardStep.HANDED_OUT, true, day, "", "", "Hội trường", null, ""));
        assertThat(nominations.get(year.id(), id).standing())
                .isEqualTo(Nomination.Standing.HANDED_OUT);
        record(year, id, AwardFact.of(AwardStep.REVOKED, true, day, "30/QĐ", "Kê khai gian dối"));
        Nomination revoked = nominations.get(year.id(), id);
        assertThat(revoked.standing()).isEqualTo(Nomination.Standing.REVOKED);
        assertThat(revoked.facts()).hasSize(6);
        assertRefused("error.404.text", () -> nominations.get(years.year(1).id(), id));
    }

    @Test
    void theRegisterFindsThePredecessorsAwardsUnderTheirOldNames() {
        AdoptedYears.Year year = years.year(2);
        register.enter(
                new AwardRegister.Earlier(
                        year.agencies().getFirst(),
                        CERTIFICATE,
                        "2022",
                        "77/QĐ-UBND",
                        LocalDate.of(2023, 3, 1),
                        "Chủ tịch",
                        LocalDate.of(2023, 8, 7),
                        "Hội trường Sở Xây dựng"),
                SECRETARY);
        successions.succeed(
                Set.of(year.agencies().getFirst()),
                Set.of(year.agencies().get(1)),
                SuccessionKind.ABSORB,
                LocalDate.of(2025, 3, 1),
                "10/QĐ-UBND",
                false,
                SECRETARY);
        assertThat(register.of(year.agencies().get(1)))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.organizationName()).isEqualTo("Sở số 1");
                            assertThat(one.standing()).isEqualTo(Nomination.Standing.HANDED_OUT);
                        });
    }

    @Test
    void aSchemeIsDatedAndNeedsItsBasis() {
        AdoptedYears.Year year = years.year(1);
        quota(year, "1-99:5");
        assertThat(
                        schemes.on(year.authority(), CONFERENCE)
                                .scheme()
                                .rule(FLAG)
                                .orElseThrow()
                                .quota())
                .isEqualTo(SchemeRow.quota("1-99:5"));
        assertThat(
                        schemes.on(year.authority(), LocalDate.of(2009, 1, 1))
                                .scheme()
                                .rule(FLAG)
                                .orElseThrow()
                                .quota())
                .isEqualTo(SchemeRow.quota("1-7:1;8-99:2"));
        assertRefused("award.refusal.schemeDay", () -> quota(year, "1-99:6"));
    }

    private void quota(AdoptedYears.Year year, String table) {
        KindRule rule =
                KindRule.of(
                        AwardKind.PROVINCIAL_FLAG,
                        Qualification.ANY,
                        SchemeRow.quota(table),
                        CERTIFICATE);
        schemes.enter(
                year.authority(),
                new SchemeEntry(
                        rule,
                        new KindName(FLAG, "Cờ thi đua của UBND tỉnh", "Cờ tỉnh", "red"),
                        LocalDate.of(2010, 1, 1),
                        "Quy chế của tỉnh"),
                null);
    }

    private void choose(AdoptedYears.Year year, RosterLineId line, String kind, String reason) {
        proposals.choose(year.id(), List.of(new AwardChoice(line, kind, reason, null)), SECRETARY);
    }

    private void record(AdoptedYears.Year year, NominationId id, AwardFact fact) {
        nominations.record(year.id(), id, fact, SECRETARY);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.refusal().key()).isEqualTo(key));
    }
}
