package vn.khoithidua.leadership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.ruleset.RuleSets;
import vn.khoithidua.ruleset.domain.RuleValues;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.domain.LeadershipMode;

/** How each bloc finds its head and deputies, by date; the authority's rules stand behind. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class LeadershipRules {

    private static final int MOST_DEPUTIES = 3;

    private final JdbcClient jdbc;
    private final RuleSets rules;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** The rule by which a year finds its successors: the one in force the day it was opened. */
    public ChoosingRule of(BlocYearSummary year) {
        LocalDate day = year.openedOn();
        return history(year.bloc()).stream()
                .filter(rule -> !rule.from().isAfter(day))
                .filter(rule -> rule.to() == null || !day.isAfter(rule.to()))
                .map(
                        rule ->
                                new ChoosingRule(
                                        rule.mode(),
                                        rule.deputies(),
                                        rule.deputySucceeds(),
                                        rule.legalBasis(),
                                        true))
                .findFirst()
                .orElseGet(() -> ofAuthority(year));
    }

    /** A bloc's own rules, the latest first. */
    public List<LeadershipRuleEntry> history(BlocId bloc) {
        return jdbc.sql(
                        "select * from leadership_rule where bloc_id = :bloc order by effective_from desc")
                .param("bloc", bloc.value())
                .query(LeadershipRules::entry)
                .list();
    }

    /**
     * Lays down a rule of the bloc; the one before ends the day before. Refuses a missing legal
     * basis and more than three deputies (422), and a day not after the first of the rule before
     * (409).
     */
    @Transactional
    public void enter(BlocId bloc, LeadershipRuleEntry entry, Actor actor) {
        if (entry.legalBasis().isEmpty()) {
            throw Refusal.invalid("leadership.rule.basis").asException();
        }
        if (entry.deputies() < 0 || entry.deputies() > MOST_DEPUTIES) {
            throw Refusal.invalid("leadership.rule.deputies", MOST_DEPUTIES).asException();
        }
        jdbc.sql(
                        """
                        update leadership_rule set effective_to = :last
                        where bloc_id = :bloc and effective_to is null and effective_from <= :last""")
                .param("last", entry.from().minusDays(1))
                .param("bloc", bloc.value())
                .update();
        if (insert(bloc, entry, actor) == 0) {
            throw Refusal.conflict("leadership.rule.day").asException();
        }
        events.publishEvent(
                Recorded.global(
                        "leadership.rule.entered",
                        actor,
                        bloc,
                        "mode",
                        entry.mode().name(),
                        "deputies",
                        entry.deputies(),
                        "deputySucceeds",
                        entry.deputySucceeds(),
                        "from",
                        entry.from().toString(),
                        "basis",
                        entry.legalBasis()));
    }

    private int insert(BlocId bloc, LeadershipRuleEntry entry, Actor actor) {
        return jdbc.sql(
                        """
                        insert into leadership_rule (id, bloc_id, mode, deputies, deputy_succeeds, effective_from,
                            legal_basis, entered_by, entered_name, recorded_at)
                        values (gen_random_uuid(), :bloc, :mode, :deputies, :succeeds, :from, :basis, :by, :name, :at)
                        on conflict do nothing""")
                .param("bloc", bloc.value())
                .param("mode", entry.mode().name())
                .param("deputies", entry.deputies())
                .param("succeeds", entry.deputySucceeds())
                .param("from", entry.from())
                .param("basis", entry.legalBasis())
                .param("by", actor.user().value())
                .param("name", actor.name())
                .param("at", time.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    private ChoosingRule ofAuthority(BlocYearSummary year) {
        RuleValues values = rules.valuesOn(year.authority(), year.openedOn());
        return new ChoosingRule(
                LeadershipMode.valueOf(values.required("leadership.mode")),
                values.whole("leadership.deputyCount"),
                values.flag("leadership.deputySucceeds"),
                values.legalBasis("leadership.mode"),
                false);
    }

    private static LeadershipRuleEntry entry(ResultSet row, int n) throws SQLException {
        return new LeadershipRuleEntry(
                LeadershipMode.valueOf(row.getString("mode")),
                row.getInt("deputies"),
                row.getBoolean("deputy_succeeds"),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("effective_to", LocalDate.class),
                row.getString("legal_basis"),
                row.getString("entered_name"));
    }
}
