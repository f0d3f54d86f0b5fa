package vn.khoithidua.award;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.award.domain.AwardFact;
import vn.khoithidua.award.domain.YesVotes;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.ranking.MemberLabel;
import vn.khoithidua.ranking.domain.Placing;
import vn.khoithidua.year.BlocYearSummary;

/** Writes nominations and their facts. */
@Repository
@RequiredArgsConstructor
class NominationStore {

    private static final String INSERT_FACT =
            """
                        insert into award_fact (id, nomination_id, step, granted, happened_on, document_no, signer, place,
                            yes_votes, votes_roll, reason, entered_by, entered_name, recorded_at)
                        values (gen_random_uuid(), :id, :step, :granted, :on, :document, :signer, :place, :yes, :roll,
                            :reason, :by, :byName, :at)""";

    private static final String INSERT =
            """
                        insert into nomination (id, authority_id, bloc_year_id, roster_line_id, organization_id,
                            organization_name, year_label, kind, kind_name, place, recommended, reason, recorded_by,
                            recorded_name, recorded_at)
                        values (:id, :authority, :year, :line, :organization, :name, :label, :kind, :kindName, :place,
                            :recommended, :reason, :by, :byName, :at)""";

    private final JdbcClient jdbc;

    /** A nomination to be written. */
    record Row(
            AuthorityId authority,
            @Nullable BlocYearId blocYear,
            @Nullable RosterLineId line,
            OrganizationId organization,
            String organizationName,
            String yearLabel,
            KindName kind,
            @Nullable Integer place,
            String recommended,
            String reason) {}

    /** Writes one nomination for each member that stands for a kind; returns how many. */
    int insertAll(BlocYearSummary year, AwardProposal proposal, Instant at, Actor actor) {
        int count = 0;
        for (MemberLabel member : proposal.ranking().members().values()) {
            String kind = proposal.kindOf(member.line());
            if (kind != null) {
                NominationId id = insert(row(year, proposal, member, kind), at, actor);
                insertPapers(id, proposal.terms().scheme().rule(kind).orElseThrow().papers());
                count++;
            }
        }
        return count;
    }

    NominationId insert(Row row, Instant at, Actor actor) {
        NominationId id = NominationId.next();
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("authority", row.authority().value())
                .param("year", row.blocYear() == null ? null : row.blocYear().value())
                .param("line", row.line() == null ? null : row.line().value())
                .param("organization", row.organization().value())
                .param("name", row.organizationName())
                .param("label", row.yearLabel())
                .param("kind", row.kind().code())
                .param("kindName", row.kind().name())
                .param("place", row.place())
                .param("recommended", row.recommended())
                .param("reason", row.reason())
                .param("by", actor.user().value())
                .param("byName", actor.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void insertFact(NominationId id, AwardFact fact, Instant at, Actor actor) {
        YesVotes votes = fact.votes();
        jdbc.sql(INSERT_FACT)
                .param("id", id.value())
                .param("step", fact.step().name())
                .param("granted", fact.granted())
                .param("on", fact.on())
                .param("document", fact.documentNo())
                .param("signer", fact.signer())
                .param("place", fact.place())
                .param("yes", votes == null ? null : votes.yes())
                .param("roll", votes == null ? null : votes.roll())
                .param("reason", fact.reason())
                .param("by", actor.user().value())
                .param("byName", actor.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void lock(NominationId id) {
        jdbc.sql("select id from nomination where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    private void insertPapers(NominationId id, List<String> papers) {
        for (int i = 0; i < papers.size(); i++) {
            jdbc.sql(
                            "insert into nomination_paper (nomination_id, list_order, name) values (:id, :order, :name)")
                    .param("id", id.value())
                    .param("order", i + 1)
                    .param("name", papers.get(i))
                    .update();
        }
    }

    private static Row row(
            BlocYearSummary year, AwardProposal proposal, MemberLabel member, String kind) {
        List<String> recommended = new ArrayList<>(proposal.allocation().grantedTo(member.line()));
        recommended.addAll(proposal.allocation().openFor(member.line()));
        AwardChoice choice = proposal.choices().get(member.line());
        return new Row(
                year.authority(),
                year.id(),
                member.line(),
                member.organization(),
                member.name(),
                year.label(),
                proposal.terms().name(kind),
                proposal.ranking()
                        .order()
                        .placingOf(member.line())
                        .map(Placing::place)
                        .orElse(null),
                String.join(",", recommended),
                choice == null ? "" : choice.reason());
    }
}
