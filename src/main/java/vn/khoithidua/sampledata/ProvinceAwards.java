package vn.khoithidua.sampledata;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.award.Exclusions;
import vn.khoithidua.award.Nomination;
import vn.khoithidua.award.Nominations;
import vn.khoithidua.award.domain.AwardFact;
import vn.khoithidua.award.domain.AwardStep;
import vn.khoithidua.award.domain.Eligibility;
import vn.khoithidua.award.domain.YesVotes;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.ranking.Publication;
import vn.khoithidua.year.domain.Focus;

/** Rankings and awards of the generated province: exclusions, votes, cuts, decisions. */
@Component
@Profile("province & !prod")
@RequiredArgsConstructor
class ProvinceAwards {

    private static final String MINUTES = "01/BB-HN (mẫu)";
    private static final int ROLL = 15;

    private final AwardDesk desk;
    private final Nominations nominations;
    private final Exclusions exclusions;
    private final YearBook book;
    private final TimeSource time;
    private final Cast cast;

    void meet(ProvinceBloc bloc, String year) {
        Actor head = cast.actor(Setting.username("ld", bloc.members().getFirst().key(), "P"));
        String today = time.today().toString();
        if (bloc.number() % 5 == 0) {
            exclude(bloc, year, head);
        }
        desk.adopt(year, today, MINUTES, head);
        desk.submit(year, today, MINUTES, "02/TTr-HN (mẫu)", head);
        desk.publish(year, Publication.Depth.ALL, true, head);
        book.focus(year, Focus.SUBMITTED, "Đã trình Hội đồng", head);
    }

    /** One member of some blocs is not considered while it is inspected. */
    private void exclude(ProvinceBloc bloc, String year, Actor by) {
        LocalDate today = time.today();
        exclusions.enter(
                book.yearId(year),
                new Exclusions.Entry(
                        book.line(year, bloc.members().get(2).key()),
                        Eligibility.State.PENDING,
                        "Đang được thanh tra (mẫu)",
                        "Quyết định thanh tra 77/QĐ-TTr (mẫu)",
                        today,
                        null),
                by);
    }

    /** The council cuts the last proposal of every third bloc. */
    void decide(ProvinceBloc bloc, String year, boolean close) {
        Actor council = cast.actor(Province.COUNCIL);
        BlocYearId id = book.yearId(year);
        List<Nomination> all = nominations.of(id);
        for (Nomination one : all) {
            boolean cut = bloc.number() % 3 == 0 && one.equals(all.getLast());
            record(id, one, AwardStep.RECEIVED, true, council);
            record(id, one, AwardStep.APPRAISED, true, council);
            record(id, one, AwardStep.VOTED, !cut, council);
            if (!cut) {
                record(id, one, AwardStep.DECIDED, true, council);
            }
        }
        book.focus(year, Focus.DECIDED, "Đã có quyết định khen thưởng", council);
        if (close) {
            book.focus(year, Focus.CLOSED, "Kết thúc năm thi đua", council);
        }
    }

    private void record(
            BlocYearId year, Nomination one, AwardStep step, boolean granted, Actor by) {
        AwardFact fact =
                new AwardFact(
                        step,
                        granted,
                        time.today(),
                        "03/VB-HĐ (mẫu)",
                        step == AwardStep.DECIDED ? "Chủ tịch UBND tỉnh" : "",
                        "",
                        step == AwardStep.VOTED ? new YesVotes(granted ? 14 : 9, ROLL) : null,
                        granted ? "" : "Không đủ tỷ lệ phiếu đồng ý");
        nominations.record(year, one.id(), fact, by);
    }
}
