package vn.khoithidua.notice;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.notice.domain.NoticeKind;
import vn.khoithidua.notice.domain.NoticeWay;

/** How each person wants to be told. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Preferences {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    /**
     * A person's choice.
     *
     * @param ways one for every kind
     * @param language of the mails, {@code vi} or {@code en}
     */
    public record Choice(Map<NoticeKind, NoticeWay> ways, String language) {

        public Choice {
            ways = Map.copyOf(ways);
        }
    }

    /** What the person has chosen; until then everything in both ways, in Vietnamese. */
    public Choice of(UserId user) {
        Map<NoticeKind, NoticeWay> ways = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            ways.put(kind, NoticeWay.MAIL);
        }
        jdbc.sql("select kind, way from notice_preference where user_id = :user")
                .param("user", user.value())
                .query(
                        row -> {
                            ways.put(
                                    NoticeKind.valueOf(row.getString("kind")),
                                    NoticeWay.valueOf(row.getString("way")));
                        });
        return new Choice(ways, language(user));
    }

    /** The language of a person's mails. */
    String language(UserId user) {
        return jdbc.sql("select language from notice_language where user_id = :user")
                .param("user", user.value())
                .query((row, n) -> row.getString(1))
                .optional()
                .orElse("vi");
    }

    /** Keeps a choice; refuses to turn off what binds the person, and a language that is none. */
    @Transactional
    public void choose(Choice choice, Actor person) {
        for (Map.Entry<NoticeKind, NoticeWay> one : choice.ways().entrySet()) {
            if (one.getValue() == NoticeWay.OFF && !one.getKey().mayBeOff()) {
                throw Refusal.invalid("notice.preference.binding").asException();
            }
        }
        if (!List.of("vi", "en").contains(choice.language())) {
            throw Refusal.invalid("notice.preference.language").asException();
        }
        choice.ways().forEach((kind, way) -> keep(person.user(), kind, way));
        jdbc.sql(
                        """
                        insert into notice_language (user_id, language) values (:user, :language)
                        on conflict (user_id) do update set language = :language""")
                .param("user", person.user().value())
                .param("language", choice.language())
                .update();
        events.publishEvent(
                Recorded.global(
                        "notice.preference.chosen",
                        person,
                        person.user(),
                        "ways",
                        new TreeMap<>(choice.ways()).toString(),
                        "language",
                        choice.language()));
    }

    private void keep(UserId user, NoticeKind kind, NoticeWay way) {
        jdbc.sql(
                        """
                        insert into notice_preference (user_id, kind, way) values (:user, :kind, :way)
                        on conflict (user_id, kind) do update set way = :way""")
                .param("user", user.value())
                .param("kind", kind.name())
                .param("way", way.name())
                .update();
    }
}
