package vn.khoithidua.notice;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.notice.domain.NoticeKind;

/**
 * Tells a person of what happens to the own second factor, in the transaction that records it:
 * whoever did it, for it may have been somebody else in the person's name.
 */
@Component
@RequiredArgsConstructor
class AccountNotices {

    private static final String PAGE = "/account/factor";
    private static final String GUESSED = "notice.account.guessed";

    private final NoticeStore store;
    private final TimeSource time;

    @EventListener
    void heard(Recorded fact) {
        text(fact).ifPresent(text -> store.put(UserId.of(fact.subject()), line(text), time.now()));
    }

    /** Each act has a line of its own. */
    private static NoticeLine line(NoticeText text) {
        String same = NoticeKind.ACCOUNT + " " + UUID.randomUUID();
        return new NoticeLine(NoticeKind.ACCOUNT, null, same, 0, text, page(text), null);
    }

    /** Who guesses codes knows the password: that is to be changed. */
    private static String page(NoticeText text) {
        return text.key().equals(GUESSED) ? "/account/password" : PAGE;
    }

    /** What there is to tell of a fact; nothing of most. */
    static Optional<NoticeText> text(Recorded fact) {
        return Optional.ofNullable(
                switch (fact.action()) {
                    case "access.factor.setUp" -> NoticeText.of("notice.account.setUp");
                    case "access.factor.codesRenewed" ->
                            NoticeText.of("notice.account.codesRenewed");
                    case "access.factor.removed" -> NoticeText.of("notice.account.removed");
                    case "access.factor.reset" ->
                            NoticeText.of("notice.account.reset", said(fact, "reason"));
                    case "access.factor.recoveryUsed" ->
                            NoticeText.of("notice.account.recoveryUsed", said(fact, "codesLeft"));
                    case "access.factor.guessed" -> NoticeText.of(GUESSED);
                    default -> null;
                });
    }

    private static Object said(Recorded fact, String name) {
        return Objects.requireNonNullElse(fact.detail().get(name), "");
    }
}
