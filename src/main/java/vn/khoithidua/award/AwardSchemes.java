package vn.khoithidua.award;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.award.domain.AwardScheme;
import vn.khoithidua.award.domain.KindRule;
import vn.khoithidua.award.domain.ProvinceQuota;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;

/**
 * Kinds of award and their rules, dated, per authority; the national defaults where it has none of
 * its own.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class AwardSchemes {

    private static final String INSERT =
            """
                        insert into award_rule (id, authority_id, kind, level, name, short_name, badge, worst_place,
                            place_counting, minimum, votes_share, quota, province_share, province_denominator,
                            province_rounding, exclusive_with, fallback, papers, effective_from, legal_basis, entered_by,
                            entered_name, recorded_at)
                        values (gen_random_uuid(), :authority, :kind, :level, :name, :short, :badge, :place, :counting,
                            :minimum, :votes, :quota, :share, :denominator, :rounding, :exclusive, :fallback, :papers, :from,
                            :basis, :by, :byName, :at)""";

    private final JdbcClient jdbc;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** The scheme in force on a day; the conference's day for a recommendation. One statement. */
    public AwardTerms on(AuthorityId authority, LocalDate day) {
        Map<String, SchemeRow> rows = new HashMap<>();
        List<SchemeRow> found =
                jdbc.sql(
                                """
                        select * from award_rule
                        where (authority_id is null or authority_id = :authority)
                            and effective_from <= :day and (effective_to is null or effective_to >= :day)""")
                        .param("authority", authority.value())
                        .param("day", day)
                        .query(SchemeRow::read)
                        .list();
        for (SchemeRow row : found) {
            rows.merge(row.name().code(), row, (one, other) -> one.own() ? one : other);
        }
        Map<String, KindName> names = new HashMap<>();
        Map<String, String> bases = new HashMap<>();
        rows.forEach(
                (code, row) -> {
                    names.put(code, row.name());
                    bases.put(code, row.legalBasis());
                });
        AwardScheme scheme = new AwardScheme(rows.values().stream().map(SchemeRow::rule).toList());
        return new AwardTerms(scheme, names, bases);
    }

    /**
     * Lays down a kind's rule of the authority; the one before ends the day before. Refuses a
     * missing legal basis (422) and a day not after the first of the rule before (409).
     */
    @Transactional
    public void enter(AuthorityId authority, SchemeEntry entry, @Nullable Actor actor) {
        String basis = VietnameseText.cleanLine(entry.legalBasis());
        if (basis.isEmpty()) {
            throw Refusal.invalid("award.refusal.legalBasis").asException();
        }
        String kind = entry.name().code();
        endFormer(authority, kind, entry.from());
        insert(authority, entry, basis, actor);
        events.publishEvent(
                Recorded.global(
                        "award.rule.entered",
                        actor,
                        authority,
                        "kind",
                        kind,
                        "from",
                        entry.from().toString(),
                        "basis",
                        basis));
    }

    private void endFormer(AuthorityId authority, String kind, LocalDate from) {
        jdbc.sql(
                        """
                        update award_rule set effective_to = :lastDay
                        where authority_id = :authority and kind = :kind and effective_to is null and effective_from <= :lastDay""")
                .param("lastDay", from.minusDays(1))
                .param("authority", authority.value())
                .param("kind", kind)
                .update();
        boolean later =
                jdbc.sql(
                                """
                        select exists (select 1 from award_rule where authority_id = :authority and kind = :kind
                            and coalesce(effective_to, 'infinity') >= :from)""")
                        .param("authority", authority.value())
                        .param("kind", kind)
                        .param("from", from)
                        .query(Boolean.class)
                        .single();
        if (later) {
            throw Refusal.conflict("award.refusal.schemeDay").asException();
        }
    }

    private void insert(
            AuthorityId authority, SchemeEntry entry, String basis, @Nullable Actor actor) {
        KindRule rule = entry.rule();
        @Nullable ProvinceQuota province = rule.provinceQuota();
        jdbc.sql(INSERT)
                .param("authority", authority.value())
                .param("kind", rule.kind().code())
                .param("level", rule.kind().level())
                .param("name", VietnameseText.cleanLine(entry.name().name()))
                .param("short", VietnameseText.cleanLine(entry.name().shortName()))
                .param("badge", entry.name().badge())
                .param("place", rule.qualification().worstPlace())
                .param("counting", rule.qualification().counting().name())
                .param("minimum", rule.qualification().minimum())
                .param("votes", rule.qualification().votesShare())
                .param("quota", SchemeRow.text(rule.quota()))
                .param("share", province == null ? null : province.share())
                .param("denominator", province == null ? null : province.denominator().name())
                .param("rounding", province == null ? null : province.rounding().name())
                .param(
                        "exclusive",
                        String.join(",", rule.exclusiveWith().stream().sorted().toList()))
                .param("fallback", rule.fallback())
                .param("papers", VietnameseText.clean(String.join("\n", rule.papers())))
                .param("from", entry.from())
                .param("basis", basis)
                .param("by", actor == null ? null : actor.user().value())
                .param("byName", actor == null ? "" : actor.name())
                .param("at", time.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
