package vn.khoithidua.notice;

import static vn.khoithidua.access.Role.AGENCY_LEADER;
import static vn.khoithidua.access.Role.AGENCY_OFFICER;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.notice.domain.NoticeKind;

/**
 * An act of which people are told at once, by the code under which it is recorded.
 *
 * @param line the member it concerns, or null if it concerns all of the bloc-year
 * @param roles who is told in the agencies
 * @param asks key of the duty that follows from it, or empty: the line is done when that is
 */
record ToldAct(
        NoticeKind kind,
        @Nullable RosterLineId line,
        Set<Role> roles,
        String asks,
        NoticeText text,
        String page,
        @Nullable LocalDate dueOn) {

    private static final Set<Role> LEADERS = Set.of(AGENCY_LEADER);
    private static final Set<Role> AGENCY = Set.of(AGENCY_LEADER, AGENCY_OFFICER);

    /** What there is to tell of a fact; nothing of most. */
    static Optional<ToldAct> of(Recorded fact) {
        return Optional.ofNullable(
                switch (fact.action()) {
                    case "scoring.sheet.moved" ->
                            is(fact, "to", "RETURNED")
                                    ? returned(
                                            fact,
                                            "scoring.duty.returned",
                                            "notice.act.returned",
                                            "/sheet")
                                    : null;
                    case "registration.moved" ->
                            is(fact, "from", "HANDED_IN") && is(fact, "to", "RETURNED")
                                    ? returned(
                                            fact,
                                            "registration.duty.correct",
                                            "notice.act.registrationReturned",
                                            "/registrations/" + fact.subject())
                                    : null;
                    case "clarification.ask" -> asked(fact);
                    case "year.window.extended" -> extension(fact, "notice.act.extended");
                    case "year.extension.ended" -> extension(fact, "notice.act.extensionEnded");
                    case "scoring.first.announced" ->
                            all(NoticeKind.WINDOW, AGENCY, "notice.act.announced", "/sheet");
                    case "pact.frozen" -> frozen(fact);
                    case "pact.voided" ->
                            all(NoticeKind.PACT, LEADERS, "notice.act.voided", "/pact");
                    case "ranking.adopted" ->
                            all(NoticeKind.RESULT, AGENCY, "notice.act.adopted", "/steps");
                    case "ranking.published" ->
                            all(NoticeKind.RESULT, AGENCY, "notice.act.published", "/ranking");
                    default -> null;
                });
    }

    /** The page of the question that a fact overtakes; nothing of most. */
    static Optional<String> overtaken(Recorded fact) {
        return switch (fact.action()) {
            case "clarification.answer", "clarification.conclude", "clarification.withdraw" ->
                    Optional.of(cell(fact));
            default -> Optional.empty();
        };
    }

    private static String cell(Recorded fact) {
        return "/clarifications/" + fact.subject() + "/" + fact.detail().get("criterion");
    }

    /** The beginning of {@link NoticeLine#same}; the store makes it one line for each act. */
    String same(BlocYearId year) {
        return asks.isEmpty() ? "" : NoticeLine.same(kind, asks, year, "");
    }

    private static boolean is(Recorded fact, String name, String word) {
        return word.equals(fact.detail().get(name));
    }

    private static ToldAct returned(Recorded fact, String asks, String key, String page) {
        NoticeText text = NoticeText.of(key, said(fact, "reason"));
        return new ToldAct(NoticeKind.RETURNED, line(fact), AGENCY, asks, text, page, null);
    }

    private static ToldAct asked(Recorded fact) {
        LocalDate due = day(fact, "due");
        return new ToldAct(
                NoticeKind.ASKED,
                line(fact),
                AGENCY,
                "clarification.duty.answer",
                NoticeText.of("notice.act.asked", said(fact, "words")),
                cell(fact),
                due);
    }

    private static ToldAct extension(Recorded fact, String key) {
        LocalDate until = day(fact, "until");
        return new ToldAct(
                NoticeKind.WINDOW,
                line(fact),
                AGENCY,
                "",
                NoticeText.of(
                        key,
                        new NoticeText.Key("year.step." + fact.detail().get("step")),
                        until == null ? "" : until,
                        said(fact, "reason")),
                "/steps",
                null);
    }

    /** An addendum asks for another signature than the pact, on a page of its own. */
    private static ToldAct frozen(Recorded fact) {
        boolean addendum = !said(fact, "document").matches("0?");
        String kind = addendum ? ".addendum" : "";
        return new ToldAct(
                NoticeKind.PACT,
                null,
                LEADERS,
                "pact.duty.sign" + kind,
                NoticeText.of("notice.act.frozen" + kind),
                addendum ? "/pact/" + fact.subject() : "/pact",
                null);
    }

    private static ToldAct all(NoticeKind kind, Set<Role> roles, String key, String page) {
        return new ToldAct(kind, null, roles, "", NoticeText.of(key), page, null);
    }

    private static RosterLineId line(Recorded fact) {
        return RosterLineId.of(fact.subject());
    }

    private static String said(Recorded fact, String name) {
        return Objects.requireNonNullElse(fact.detail().get(name), "").toString();
    }

    private static @Nullable LocalDate day(Recorded fact, String name) {
        String text = said(fact, name);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
