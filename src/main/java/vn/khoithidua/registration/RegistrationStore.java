package vn.khoithidua.registration;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.registration.domain.RegistrationAct;
import vn.khoithidua.registration.domain.RegistrationState;

/** Rows of registrations and of their course. */
@Component
@RequiredArgsConstructor
class RegistrationStore {

    private final JdbcClient jdbc;

    Registration one(RosterLineId line) {
        return jdbc.sql("select * from registration where roster_line_id = :line")
                .param("line", line.value())
                .query(RegistrationStore::registration)
                .optional()
                .orElseGet(() -> Registration.none(line));
    }

    /** Holds the member's line, so that two steps never run into each other. */
    Registration locked(BlocYearId year, RosterLineId line) {
        jdbc.sql("select 1 from roster_line where id = :line and bloc_year_id = :year for update")
                .param("line", line.value())
                .param("year", year.value())
                .query(Integer.class)
                .optional();
        return one(line);
    }

    Map<RosterLineId, Registration> ofYear(BlocYearId year) {
        return jdbc
                .sql("select * from registration where bloc_year_id = :year")
                .param("year", year.value())
                .query(RegistrationStore::registration)
                .list()
                .stream()
                .collect(Collectors.toMap(Registration::line, Function.identity()));
    }

    List<RegistrationEvent> events(RosterLineId line) {
        return jdbc.sql("select * from registration_event where roster_line_id = :line order by id")
                .param("line", line.value())
                .query(
                        (row, n) ->
                                new RegistrationEvent(
                                        RegistrationAct.valueOf(row.getString("act")),
                                        row.getString("words"),
                                        row.getString("by_name"),
                                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Keeps what the member wrote, as one more revision. */
    void save(BlocYearId year, RosterLineId line, List<AwardName> awards, String words) {
        jdbc.sql(
                        """
                        insert into registration as r (roster_line_id, bloc_year_id, state, awards, award_names, words, revision)
                        values (:line, :year, 'DRAFT', :awards, :names, :words, 1)
                        on conflict (roster_line_id) do update
                        set awards = excluded.awards, award_names = excluded.award_names, words = excluded.words,
                            revision = r.revision + 1""")
                .param("line", line.value())
                .param("year", year.value())
                .param("awards", awards.stream().map(AwardName::code).toArray(String[]::new))
                .param("names", awards.stream().map(AwardName::name).toArray(String[]::new))
                .param("words", words)
                .update();
    }

    /** Moves it on; the first hand-in keeps its time. */
    void move(Registration from, RegistrationState to, String reason, Actor actor, Instant at) {
        boolean handedIn = to == RegistrationState.HANDED_IN && from.handedInAt() == null;
        jdbc.sql(
                        """
                        update registration set state = :state, revision = revision + 1,
                            handed_in_at = case when :handedIn then :at else handed_in_at end,
                            handed_in_name = case when :handedIn then :name else handed_in_name end,
                            return_reason = case when :state = 'RETURNED' and :reason <> '' then :reason else return_reason end
                        where roster_line_id = :line""")
                .param("state", to.name())
                .param("handedIn", handedIn)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("name", actor.name())
                .param("reason", reason)
                .param("line", from.line().value())
                .update();
    }

    void tell(RosterLineId line, RegistrationAct act, String words, Actor actor, Instant at) {
        jdbc.sql(
                        """
                        insert into registration_event (roster_line_id, act, words, by_user, by_name, at)
                        values (:line, :act, :words, :by, :name, :at)""")
                .param("line", line.value())
                .param("act", act.name())
                .param("words", words)
                .param("by", actor.user().value())
                .param("name", actor.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Registration registration(ResultSet row, int n) throws SQLException {
        OffsetDateTime handedIn = row.getObject("handed_in_at", OffsetDateTime.class);
        return new Registration(
                new RosterLineId(row.getObject("roster_line_id", UUID.class)),
                RegistrationState.valueOf(row.getString("state")),
                awards(texts(row.getArray("awards")), texts(row.getArray("award_names"))),
                row.getString("words"),
                handedIn == null ? null : handedIn.toInstant(),
                row.getString("handed_in_name"),
                row.getString("return_reason"),
                row.getLong("revision"));
    }

    private static List<AwardName> awards(String[] codes, String[] names) {
        List<AwardName> awards = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            awards.add(new AwardName(codes[i], names[i]));
        }
        return awards;
    }

    private static String[] texts(@Nullable Array array) throws SQLException {
        return array == null ? new String[0] : (String[]) array.getArray();
    }
}
