package vn.khoithidua.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.KeptTargets;
import vn.khoithidua.criteria.MemberTargets;
import vn.khoithidua.criteria.TableContent;
import vn.khoithidua.criteria.TableState;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.Assignments;
import vn.khoithidua.criteria.domain.CriteriaTree;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionGroup;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.TableNode;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TableId;

/** The table in work or in force, with what the members undertook on it. */
@Component
@RequiredArgsConstructor
class RegistrationTable {

    private final CriteriaTables tables;
    private final MemberTargets targets;
    private final KeptTargets keeping;

    /** A content group with its criteria; code and title are empty for criteria in none. */
    record Group(String code, String title, List<Criterion> criteria) {}

    /** A version with its targets. */
    record Current(TableContent content, Assignments assignments) {

        /** The content groups in printed order. */
        List<Group> groups() {
            return content.tree().roots().stream().map(Current::group).toList();
        }

        private static Group group(TableNode root) {
            List<Criterion> criteria = CriteriaTree.criteriaOf(root);
            return switch (root) {
                case CriterionGroup group -> new Group(group.code(), group.title(), criteria);
                case Criterion _ -> new Group("", "", criteria);
            };
        }

        /** The criteria for which a member's targets are asked, in printed order. */
        List<Criterion> asked(RosterLineId line) {
            return content.criteria().values().stream()
                    .filter(one -> TargetRow.isAsked(one, assignments.of(line, one.key())))
                    .toList();
        }

        /** How many targets a member has. */
        long registered(RosterLineId line) {
            return content.criteria().keySet().stream()
                    .filter(key -> assignments.of(line, key).target() != null)
                    .count();
        }

        /** The same without what stood before, one section per content group, also empty ones. */
        List<TargetSection> allSections(RosterLineId line) {
            return groups().stream()
                    .map(
                            group ->
                                    new TargetSection(
                                            group.code(),
                                            group.title(),
                                            rows(group.criteria(), line, Map.of())))
                    .toList();
        }

        /** What is asked of a member, by content group. */
        List<TargetSection> sections(RosterLineId line, Map<CriterionKey, Assignment> before) {
            return groups().stream()
                    .map(
                            group ->
                                    new TargetSection(
                                            group.code(),
                                            group.title(),
                                            rows(group.criteria(), line, before)))
                    .filter(section -> !section.rows().isEmpty())
                    .toList();
        }

        private List<TargetRow> rows(
                List<Criterion> criteria, RosterLineId line, Map<CriterionKey, Assignment> before) {
            return criteria.stream()
                    .filter(one -> TargetRow.isAsked(one, assignments.of(line, one.key())))
                    .map(
                            one ->
                                    new TargetRow(
                                            one,
                                            assignments.of(line, one.key()),
                                            before.get(one.key())))
                    .toList();
        }
    }

    /**
     * The version and the targets that something was closed with.
     *
     * @param targets name under which {@link KeptTargets} has them
     */
    record Kept(TableId table, UUID targets) {}

    /**
     * Keeps the version of a year and its targets as they stand, the frozen one before one in work;
     * empty where it has none.
     */
    Optional<Kept> keep(BlocYearId year) {
        return tables.versions(year).stream()
                .filter(head -> head.state() == TableState.FROZEN)
                .findFirst()
                .or(() -> tables.current(year))
                .map(head -> new Kept(head.id(), keeping.keep(head.id())));
    }

    /** What was kept. */
    Current of(Kept kept) {
        return new Current(tables.content(kept.table()), keeping.of(kept.targets()));
    }

    /** The version of a year; empty where it has none yet. */
    Optional<Current> of(BlocYearId year) {
        return tables.current(year)
                .map(head -> new Current(tables.content(head.id()), targets.of(head.id())));
    }
}
