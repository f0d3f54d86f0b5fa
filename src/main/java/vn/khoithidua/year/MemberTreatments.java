package vn.khoithidua.year;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.organization.Organizations;
import vn.khoithidua.organization.domain.Lineage;
import vn.khoithidua.organization.domain.Succession;
import vn.khoithidua.year.domain.MonthShare;
import vn.khoithidua.year.domain.Treatment;

/**
 * How the scores of members are treated that took others over in the course of a year. No law fixes
 * it: the bloc or the council chooses, and the choice is recorded with its decision.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class MemberTreatments {

    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final RosterStore roster;
    private final Organizations organizations;
    private final Gates gates;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** A choice to record. */
    public record Entry(
            Treatment kind, String decisionNo, LocalDate decisionOn, String legalBasis) {

        public Entry {
            decisionNo = VietnameseText.cleanLine(decisionNo);
            legalBasis = VietnameseText.cleanLine(legalBasis);
        }
    }

    /**
     * Records the treatment of a member, as a new version. Refuses a missing decision or basis and
     * a day to come (422), a line of another year (404), and a member that took nobody over who
     * stood on this roster (409); after the ranking is adopted (423).
     */
    public void choose(BlocYearSummary year, RosterLineId line, Entry entry, Actor actor) {
        check(entry);
        roster.lock(year.id());
        gates.require(year.id(), GuardedAct.TREAT_SCORES);
        List<RosterMember> all = roster.members(year.id(), year.endsOn());
        RosterMember member =
                all.stream()
                        .filter(one -> one.line().equals(line))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound().asException());
        MemberTreatment chosen = chosen(year, predecessors(member, all), entry);
        insert(line, chosen, actor);
        events.publishEvent(
                Recorded.of(
                        "year.treatment.chosen",
                        actor,
                        year.id(),
                        line,
                        "kind",
                        entry.kind().name(),
                        "predecessors",
                        chosen.predecessors(),
                        "decision",
                        entry.decisionNo(),
                        "basis",
                        entry.legalBasis()));
    }

    private static MemberTreatment chosen(
            BlocYearSummary year, List<RosterMember> before, Entry entry) {
        LocalDate last =
                before.stream()
                        .map(RosterMember::leftOn)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElseThrow(() -> Refusal.conflict("year.treatment.none").asException());
        MonthShare months = MonthShare.of(year.startsOn(), year.endsOn(), last.plusDays(1));
        String names = before.stream().map(RosterMember::name).collect(Collectors.joining(", "));
        return new MemberTreatment(
                entry.kind(),
                names,
                months,
                entry.decisionNo(),
                entry.decisionOn(),
                entry.legalBasis());
    }

    private List<RosterMember> predecessors(RosterMember member, List<RosterMember> all) {
        List<Succession> ending =
                organizations.links(List.of(member.organization())).stream()
                        .filter(Succession::predecessorEnds)
                        .toList();
        Set<OrganizationId> before = Lineage.of(member.organization(), ending).predecessors();
        return all.stream()
                .filter(one -> before.contains(one.organization()) && one.leftOn() != null)
                .toList();
    }

    private void insert(RosterLineId line, MemberTreatment chosen, Actor actor) {
        jdbc.sql(
                        """
                        insert into member_treatment (roster_line_id, version, kind, predecessors, months_before, months,
                            decision_no, decision_on, legal_basis, entered_by, entered_name, recorded_at)
                        values (:line, (select count(*) + 1 from member_treatment where roster_line_id = :line), :kind,
                            :predecessors, :before, :months, :no, :on, :basis, :by, :name, :at)""")
                .param("line", line.value())
                .param("kind", chosen.kind().name())
                .param("predecessors", chosen.predecessors())
                .param("before", chosen.months().before())
                .param("months", chosen.months().after())
                .param("no", chosen.decisionNo())
                .param("on", chosen.decisionOn())
                .param("basis", chosen.legalBasis())
                .param("by", actor.user().value())
                .param("name", actor.name())
                .param("at", time.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void check(Entry entry) {
        if (entry.decisionNo().isEmpty()
                || entry.legalBasis().isEmpty()
                || entry.decisionNo().length() > LONGEST
                || entry.legalBasis().length() > LONGEST) {
            throw Refusal.invalid("year.treatment.decision", LONGEST).asException();
        }
        if (entry.decisionOn().isAfter(time.today())) {
            throw Refusal.invalid("year.treatment.future").asException();
        }
    }
}
