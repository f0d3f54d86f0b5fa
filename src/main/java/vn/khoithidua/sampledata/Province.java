package vn.khoithidua.sampledata;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.Step;

/**
 * A generated province for the council's pages and for measuring: 20 blocs of 8 to 14 members in
 * three years, the last one in all steps; with ties, late members, corrections and cuts by the
 * council. Loaded with the profile {@code province} only; {@code app.province.blocs} makes it
 * smaller.
 */
@Component
@Profile("province & !prod")
@RequiredArgsConstructor
class Province implements SampleStory {

    static final String COUNCIL = "hoidong.tinhmau";
    private static final String STORY = "P";
    private static final int BLOCS = 20;
    private static final int YEARS = 3;

    private final Setting setting;
    private final YearBook book;
    private final TableDesk tables;
    private final ProvinceScores scores;
    private final ProvinceAwards awards;
    private final ScoreDesk desk;
    private final Seats seats;
    private final Cast cast;
    private final TrainingDays days;
    private final Environment environment;

    @Override
    public String code() {
        return "province";
    }

    @Override
    public List<StoryDay> days() {
        int present = days.today().getYear();
        LocalDate begin = LocalDate.of(present - YEARS, 12, 1);
        List<StoryDay> all = new ArrayList<>();
        all.add(StoryDay.on("people", begin, this::found));
        int count = environment.getProperty("app.province.blocs", Integer.class, BLOCS);
        List<ProvinceBloc> blocs =
                IntStream.rangeClosed(1, count).mapToObj(ProvinceBloc::new).toList();
        for (ProvinceBloc bloc : blocs) {
            all.add(StoryDay.on("bloc-" + bloc.key(), begin.plusDays(1), () -> found(bloc, begin)));
            for (int year = present - YEARS + 1; year <= present; year++) {
                tell(all, bloc, year, year == present);
            }
        }
        return all;
    }

    private void tell(List<StoryDay> all, ProvinceBloc bloc, int year, boolean present) {
        String at = bloc.key() + "-" + (year - days.today().getYear());
        int step = present ? stepOf(bloc) : Focus.CLOSED.ordinal();
        add(all, at + "-open", LocalDate.of(year, 1, 8), () -> open(bloc, year));
        if (step >= Focus.RUNNING.ordinal()) {
            add(all, at + "-table", LocalDate.of(year, 1, 9), () -> freeze(bloc, year));
        }
        if (step >= Focus.SELF_SCORING.ordinal()) {
            add(all, at + "-scores", LocalDate.of(year, 12, 8), () -> score(bloc, year, step));
        }
        if (step >= Focus.REVIEWING.ordinal()) {
            add(all, at + "-closing", LocalDate.of(year, 12, 20), () -> close(bloc, year));
        }
        if (step >= Focus.SUBMITTED.ordinal()) {
            add(
                    all,
                    at + "-meeting",
                    LocalDate.of(year + 1, 1, 12),
                    () -> awards.meet(bloc, name(bloc, year)));
        }
        if (step >= Focus.DECIDED.ordinal()) {
            add(
                    all,
                    at + "-decision",
                    LocalDate.of(year + 1, 3, 20),
                    () -> awards.decide(bloc, name(bloc, year), !present));
        }
    }

    /** Nothing happens after the first start, even if the year has not come so far. */
    private void add(List<StoryDay> all, String code, LocalDate day, Runnable work) {
        LocalDate today = days.today();
        all.add(StoryDay.on(code, day.isAfter(today) ? today : day, work));
    }

    /** The focus a bloc has reached this year: all of them, the largest under verification. */
    private static int stepOf(ProvinceBloc bloc) {
        return bloc.isLargest()
                ? Focus.VERIFYING.ordinal()
                : bloc.number() % Focus.CLOSED.ordinal();
    }

    private void found() {
        LocalDate since = LocalDate.of(2000, 1, 1);
        AuthorityId authority = setting.authority(STORY, "TINH-MAU", "UBND tỉnh mẫu", since);
        String part = "Thư ký Hội đồng tỉnh mẫu";
        Actor council = cast.person(COUNCIL, "Hồ Thị Mẫu", "Chuyên viên", part, 50);
        cast.grant(council, Grant.inAuthority(Role.COUNCIL_SECRETARY, authority), since);
    }

    private void found(ProvinceBloc bloc, LocalDate since) {
        setting.agencies(STORY, since, bloc.members());
        setting.bloc(STORY, "bloc" + bloc.key(), "Khối thi đua mẫu số " + bloc.number(), since);
        String head = bloc.members().getFirst().key();
        setting.leader(STORY, head, "Trưởng Khối " + bloc.key(), "Giám đốc", since);
        setting.agent(
                STORY,
                Role.AGENCY_OFFICER,
                head,
                "Thư Ký Khối " + bloc.key(),
                "Chuyên viên",
                since,
                bloc.isLargest() ? 51 : null);
    }

    private void open(ProvinceBloc bloc, int year) {
        Actor council = cast.actor(COUNCIL);
        String name = name(bloc, year);
        if (year == days.today().getYear() - YEARS + 1) {
            book.open(STORY + "/bloc" + bloc.key(), name, year, bloc.members(), council);
        } else {
            book.openNext(name(bloc, year - 1), name, year, bloc.members(), council);
        }
        String head = bloc.members().getFirst().key();
        book.head(
                name,
                head,
                LeadershipMode.ROTATION_ORDER,
                year + "-01-08",
                "Lượt luân phiên",
                council);
        book.help(name, cast.actor(secretary(bloc)), head, LocalDate.of(year, 1, 8), council);
        Focus begun = Focus.values()[stepOf(bloc)];
        boolean present = year == days.today().getYear();
        if (present && (begun == Focus.CONSULTING || begun == Focus.SIGNING)) {
            book.focus(name, begun, "Theo lịch của khối", council);
        }
        if (stepOf(bloc) == Focus.VERIFYING.ordinal()) {
            LocalDate end = LocalDate.of(year, 12, 31);
            book.window(name, Step.VERIFICATION, LocalDate.of(year, 1, 10), end, council);
        }
    }

    private void freeze(ProvinceBloc bloc, int year) {
        Actor council = cast.actor(COUNCIL);
        String name = name(bloc, year);
        tables.draft(name, bloc.table().getBytes(StandardCharsets.UTF_8), council);
        tables.freeze(name, council);
        book.focus(name, Focus.RUNNING, "Đã ký giao ước", council);
    }

    private void score(ProvinceBloc bloc, int year, int step) {
        boolean scoring = step == Focus.SELF_SCORING.ordinal();
        int members = bloc.members().size();
        int submitted = scoring ? members / 2 : members;
        int verified = scoring ? 0 : step == Focus.VERIFYING.ordinal() ? 60 : 100;
        String name = name(bloc, year);
        scores.write(bloc, name, year, submitted, verified, cast.actor(secretary(bloc)));
        Focus to = scoring ? Focus.SELF_SCORING : Focus.VERIFYING;
        book.focus(name, to, "Theo lịch của khối", cast.actor(COUNCIL));
    }

    private void close(ProvinceBloc bloc, int year) {
        String name = name(bloc, year);
        String head = bloc.members().getFirst().key();
        Seat helper = seats.helper(name, secretary(bloc), head);
        desk.closeForGood(name, helper, seats.head(name, head));
        book.focus(name, Focus.REVIEWING, "Đã có điểm chính thức", cast.actor(COUNCIL));
    }

    private static String secretary(ProvinceBloc bloc) {
        return Setting.username("cv", bloc.members().getFirst().key(), STORY);
    }

    private static String name(ProvinceBloc bloc, int year) {
        return STORY + "/" + bloc.key() + "-" + year;
    }
}
