package vn.khoithidua.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;
import vn.khoithidua.draft.domain.DraftKind;
import vn.khoithidua.draft.domain.DraftSection;
import vn.khoithidua.draft.domain.DraftSource;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.LittleProvince;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.SeatFinder;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/** A bloc of three members that drafts its papers now; the first member heads it. */
@Component
@RequiredArgsConstructor
public class DraftingYear {

    private final LittleProvince province;
    private final LittlePeople people;
    private final LeadershipLedger ledger;
    private final Windows windows;
    private final SeatFinder seats;
    private final TimeSource time;
    private final DraftWriting writing;
    private final DraftRounds rounds;

    /** Who takes part: the secretary and the leaders of the three members, in roster order. */
    public record World(
            BlocYearId year,
            List<OrganizationId> agencies,
            List<RosterLineId> lines,
            Person secretary,
            List<Person> leaders) {

        public String drafts() {
            return "/years/" + year + "/drafts";
        }
    }

    public World world() {
        AuthorityId authority = province.authority();
        BlocId bloc = province.bloc(authority, "Khối Kinh tế - Kỹ thuật");
        BlocYearId year = province.year(bloc, time.today().getYear());
        List<OrganizationId> agencies =
                Stream.of("Sở Xây dựng", "Sở Công Thương", "Sở Tài chính")
                        .map(name -> province.agency(authority, name, name))
                        .toList();
        List<RosterLineId> lines =
                agencies.stream().map(agency -> province.join(year, agency)).toList();
        LocalDate first = time.today().withDayOfYear(1);
        ledger.appoint(
                year,
                new Holder(
                        agencies.getFirst(),
                        LeadershipRole.HEAD,
                        first,
                        null,
                        LeadershipMode.ELECTED,
                        "Biên bản"),
                null);
        window(year, time.today().plusDays(20), null);
        Person secretary =
                people.person(
                        "Trần Thị Thu Hà",
                        "Tổ trưởng",
                        Grant.inBlocYear(Role.BLOC_SECRETARY, year, agencies.getFirst()));
        List<Person> leaders =
                agencies.stream()
                        .map(
                                agency ->
                                        people.person(
                                                "Lãnh Đạo",
                                                "Giám đốc",
                                                Grant.inOrganization(Role.AGENCY_LEADER, agency)))
                        .toList();
        return new World(year, agencies, lines, secretary, leaders);
    }

    /** Sets the window of the step, open for three months before its last day. */
    public void window(BlocYearId year, LocalDate due, @Nullable LocalDate lock) {
        windows.set(year, new StepWindow(Step.DRAFTING, due.minusMonths(3), due, 0, lock), null);
    }

    public Seat seat(World world, Person person) {
        return seats.find(world.year(), people.grants(person), Set.of());
    }

    /** A plan of two sections, not yet sent. */
    public DraftId plan(World world) {
        return writing.create(
                seat(world, world.secretary()),
                new NewDraft(
                        DraftKind.PLAN,
                        "Kế hoạch công tác thi đua",
                        DraftSource.TEXT,
                        List.of(
                                new DraftSection("m1", "I. MỤC ĐÍCH", "- Thi đua thiết thực"),
                                new DraftSection("m2", "II. NỘI DUNG", "Giao 98% kế hoạch")),
                        null));
    }

    /** The same, sent for comment until in a week. */
    public DraftId sent(World world) {
        DraftId id = plan(world);
        rounds.send(seat(world, world.secretary()), id, time.today().plusDays(7), "");
        return id;
    }
}
