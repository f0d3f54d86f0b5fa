package vn.khoithidua.sampledata;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.award.AwardProposals;
import vn.khoithidua.award.AwardSchemes;
import vn.khoithidua.award.AwardSubmission;
import vn.khoithidua.award.KindName;
import vn.khoithidua.award.Nomination;
import vn.khoithidua.award.Nominations;
import vn.khoithidua.award.SchemeEntry;
import vn.khoithidua.award.domain.AwardFact;
import vn.khoithidua.award.domain.AwardKind;
import vn.khoithidua.award.domain.AwardStep;
import vn.khoithidua.award.domain.KindRule;
import vn.khoithidua.award.domain.Qualification;
import vn.khoithidua.award.domain.Quota;
import vn.khoithidua.award.domain.YesVotes;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.ranking.Publication;
import vn.khoithidua.ranking.Rankings;

/** Ranks the years of the stories, proposes awards and records what became of them. */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class AwardDesk {

    private final Rankings rankings;
    private final AwardProposals proposals;
    private final Nominations nominations;
    private final AwardSchemes schemes;
    private final YearBook book;
    private final Setting setting;

    /** The conference adopts the ranking as it stands. */
    void adopt(String year, String on, String minutes, Actor head) {
        BlocYearId id = book.yearId(year);
        String seen = Rankings.digest(rankings.current(id));
        rankings.adopt(id, new Rankings.Adoption(LocalDate.parse(on), minutes, seen), head);
    }

    /** The bloc follows the recommendation and submits it. */
    void submit(String year, String on, String minutes, String letter, Actor head) {
        proposals.submit(
                book.yearId(year),
                new AwardSubmission.Entry(minutes, LocalDate.parse(on), letter, ""),
                head);
    }

    void publish(String year, Publication.Depth depth, boolean pointsShown, Actor head) {
        rankings.publish(book.yearId(year), depth, pointsShown, head);
    }

    /** One flag of the province for each bloc, whatever its size. */
    void oneProvincialFlag(String story, LocalDate from, String basis, Actor by) {
        KindRule rule =
                new KindRule(
                        AwardKind.PROVINCIAL_FLAG,
                        Qualification.ANY,
                        Quota.fixed(1),
                        null,
                        Set.of(AwardKind.PROVINCIAL_MERIT_CERTIFICATE.code()),
                        AwardKind.PROVINCIAL_MERIT_CERTIFICATE.code(),
                        List.of("Báo cáo thành tích", "Trích biên bản bình xét"));
        KindName name =
                new KindName(
                        AwardKind.PROVINCIAL_FLAG.code(),
                        "Cờ thi đua của UBND tỉnh",
                        "Cờ tỉnh",
                        "red");
        schemes.enter(setting.authorityId(story), new SchemeEntry(rule, name, from, basis), by);
    }

    /**
     * Records the same fact for every nomination of a year.
     *
     * @param votes the council's votes for the flags, or null
     */
    void record(String year, AwardFact fact, @Nullable YesVotes votes, Actor by) {
        BlocYearId id = book.yearId(year);
        for (Nomination one : nominations.of(id)) {
            AwardFact full =
                    new AwardFact(
                            fact.step(),
                            fact.granted(),
                            fact.on(),
                            fact.documentNo(),
                            fact.signer(),
                            fact.place(),
                            fact.step() == AwardStep.VOTED ? votes : null,
                            fact.reason());
            nominations.record(id, one.id(), full, by);
        }
    }
}
