package vn.khoithidua.sampledata;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.HelperTeam;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.JoinRoster;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.MemberTreatments;
import vn.khoithidua.year.OpenYear;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;
import vn.khoithidua.year.domain.TeamPost;
import vn.khoithidua.year.domain.Treatment;

/**
 * The bloc-years of a story. A year is named {@code A/2024}, a roster line {@code A/2024/sxd}; the
 * agency {@code A/sxd} belongs to it.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class YearBook {

    private final BlocYears years;
    private final Roster roster;
    private final LeadershipLedger ledger;
    private final HelperTeam team;
    private final Windows windows;
    private final MemberTreatments treatments;
    private final SampleProgress progress;
    private final Setting setting;

    /**
     * A year without a predecessor, with these members from its first day.
     *
     * @param bloc such as {@code A/bloc}
     * @param year such as {@code A/2024}; the agencies are looked up under its first part
     */
    BlocYearId open(String bloc, String year, int number, List<Agency> members, Actor by) {
        BlocYearId id = years.open(new BlocId(progress.id(bloc)), OpenYear.calendar(number), by);
        progress.name(year, id.value());
        for (Agency member : members) {
            join(year, member.key(), LocalDate.of(number, 1, 1), "Dữ liệu mẫu: danh sách khối", by);
        }
        return id;
    }

    /** The next year, opened from the last: roster and windows come along. */
    BlocYearId openNext(String last, String next, int number, List<Agency> members, Actor by) {
        BlocYearId id = years.openFromLast(yearId(last), OpenYear.calendar(number), by).year();
        progress.name(next, id.value());
        List<RosterMember> lines = roster.all(id, LocalDate.of(number, 1, 1));
        for (Agency member : members) {
            UUID organization = setting.organization(agency(next, member.key())).value();
            lines.stream()
                    .filter(line -> line.organization().value().equals(organization))
                    .forEach(line -> progress.name(next + "/" + member.key(), line.line().value()));
        }
        return id;
    }

    RosterLineId join(String year, String agency, LocalDate from, String reason, Actor by) {
        RosterLineId line =
                roster.join(
                        yearId(year),
                        new JoinRoster(setting.organization(agency(year, agency)), from, reason),
                        by);
        progress.name(year + "/" + agency, line.value());
        return line;
    }

    void leave(String year, String agency, LocalDate lastDay, String reason, Actor by) {
        roster.leave(line(year, agency), lastDay, reason, by);
    }

    void head(
            String year, String agency, LeadershipMode mode, String from, String basis, Actor by) {
        lead(year, agency, LeadershipRole.HEAD, mode, from, basis, by);
    }

    void deputy(
            String year, String agency, LeadershipMode mode, String from, String basis, Actor by) {
        lead(year, agency, LeadershipRole.DEPUTY, mode, from, basis, by);
    }

    /** Takes a person who works for an agency into the helper team. */
    void help(String year, Actor person, String agency, LocalDate from, Actor by) {
        help(year, person, agency, TeamPost.MEMBER, from, by);
    }

    void help(String year, Actor person, String agency, TeamPost post, LocalDate from, Actor by) {
        team.join(
                yearId(year),
                new HelperTeam.Member(
                        person.user(),
                        setting.organization(agency(year, agency)),
                        post,
                        from,
                        null,
                        "Dữ liệu mẫu: quyết định thành lập Tổ giúp việc"),
                by);
    }

    /** How the scores of a member that took others over are treated. */
    void treatment(
            String year,
            String agency,
            Treatment kind,
            String decision,
            String on,
            String basis,
            Actor by) {
        treatments.choose(
                years.summary(yearId(year)),
                line(year, agency),
                new MemberTreatments.Entry(kind, decision, LocalDate.parse(on), basis),
                by);
    }

    /** A step's window without a lock: what comes later is late, not refused. */
    void window(String year, Step step, LocalDate opens, LocalDate due, Actor by) {
        windows.set(yearId(year), new StepWindow(step, opens, due, 0, null), by);
    }

    void focus(String year, Focus to, String reason, Actor by) {
        Focus seen = years.summary(yearId(year)).focus();
        years.moveFocus(yearId(year), seen, to, reason, by);
    }

    String label(String year) {
        return years.summary(yearId(year)).label();
    }

    BlocYearId yearId(String name) {
        return new BlocYearId(progress.id(name));
    }

    RosterLineId line(String year, String agency) {
        return new RosterLineId(progress.id(year + "/" + agency));
    }

    private void lead(
            String year,
            String agency,
            LeadershipRole role,
            LeadershipMode mode,
            String from,
            String basis,
            Actor by) {
        ledger.appoint(
                yearId(year),
                new Holder(
                        setting.organization(agency(year, agency)),
                        role,
                        LocalDate.parse(from),
                        null,
                        mode,
                        basis),
                by);
    }

    private static String agency(String year, String agency) {
        return year.substring(0, year.indexOf('/')) + "/" + agency;
    }
}
