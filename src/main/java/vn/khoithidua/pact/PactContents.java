package vn.khoithidua.pact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.AgencyLeaders;
import vn.khoithidua.criteria.MemberTargets;
import vn.khoithidua.criteria.TableContent;
import vn.khoithidua.criteria.domain.Assignments;
import vn.khoithidua.criteria.domain.CriteriaTree;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionGroup;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.criteria.domain.TableNode;
import vn.khoithidua.criteria.domain.TargetText;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.organization.Authorities;
import vn.khoithidua.pact.domain.PactContent;
import vn.khoithidua.pact.domain.PactMember;
import vn.khoithidua.pact.domain.PactSection;
import vn.khoithidua.pact.domain.PactTarget;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;

/** Puts together what a version says: its texts, the table's contents and targets, the roll. */
@Component
@RequiredArgsConstructor
class PactContents {

    private final BlocYears years;
    private final Roster roster;
    private final Authorities authorities;
    private final AgencyLeaders leaders;
    private final MemberTargets targets;

    /**
     * The content as of a day.
     *
     * @param table null while the year has none: there are no contents yet
     * @param members the roll, in roster order
     */
    PactContent of(
            Pact pact, @Nullable TableContent table, List<RosterMember> members, LocalDate day) {
        BlocYearSummary year = years.summary(pact.blocYear());
        TableContent own = pact.kind() == PactKind.PACT ? table : null;
        Assignments assigned = own == null ? Assignments.NONE : targets.of(own.id());
        List<OrganizationId> agencies = members.stream().map(RosterMember::organization).toList();
        Map<OrganizationId, AgencyLeaders.Leader> led = leaders.of(agencies, day);
        return new PactContent(
                PactContent.SCHEMA,
                pact.blocYear().toString(),
                pact.kind().name(),
                pact.document(),
                pact.version(),
                authorities.nameOn(year.authority(), day).headingName(),
                year.blocName(),
                year.label(),
                day.toString(),
                pact.texts().title(),
                pact.texts().theme(),
                pact.texts().legalBases(),
                pact.texts().opening(),
                own == null ? List.of() : sections(own.tree()),
                pact.texts().commitments(),
                table == null || table.hash() == null ? "" : table.hash(),
                members.stream().map(member -> member(member, led, assigned, own)).toList());
    }

    /** The members on a day. */
    List<RosterMember> members(Pact pact, LocalDate day) {
        return roster.membersOn(pact.blocYear(), day);
    }

    /** The day whose names and members a pact bears: today, or the year's nearest day. */
    LocalDate dayFor(Pact pact, LocalDate today) {
        BlocYearSummary year = years.summary(pact.blocYear());
        if (today.isBefore(year.startsOn())) {
            return year.startsOn();
        }
        return today.isAfter(year.endsOn()) ? year.endsOn() : today;
    }

    private static PactMember member(
            RosterMember member,
            Map<OrganizationId, AgencyLeaders.Leader> led,
            Assignments assigned,
            @Nullable TableContent table) {
        AgencyLeaders.Leader leader = led.get(member.organization());
        List<PactMember.OwnTarget> own = new ArrayList<>();
        if (table != null) {
            for (Criterion criterion : table.criteria().values()) {
                String text =
                        TargetText.of(
                                assigned.of(member.line(), criterion.key()), criterion.unit());
                if (!text.isEmpty()) {
                    own.add(
                            new PactMember.OwnTarget(
                                    criterion.key().value(), criterion.title(), text));
                }
            }
        }
        return new PactMember(
                member.line().toString(),
                member.name(),
                member.shortName(),
                leader == null ? "" : leader.name(),
                leader == null ? "" : leader.title(),
                own);
    }

    private static List<PactSection> sections(CriteriaTree tree) {
        List<PactSection> sections = new ArrayList<>();
        List<PactTarget> loose = new ArrayList<>();
        for (TableNode root : tree.roots()) {
            List<PactTarget> named =
                    CriteriaTree.criteriaOf(root).stream()
                            .filter(Criterion::target)
                            .map(PactContents::target)
                            .toList();
            switch (root) {
                case CriterionGroup group ->
                        sections.add(
                                new PactSection(
                                        group.code(), group.title(), plain(group.max()), named));
                case Criterion ignored -> loose.addAll(named);
            }
        }
        if (!loose.isEmpty()) {
            sections.add(new PactSection("", "", "", loose));
        }
        return sections;
    }

    private static PactTarget target(Criterion criterion) {
        String unit = criterion.unit();
        return new PactTarget(
                criterion.key().value(),
                criterion.code(),
                criterion.title(),
                plain(criterion.max()),
                unit == null ? "" : unit,
                Notation.print(criterion.scoring()));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
