package vn.khoithidua.notice.web;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.validation.BindingResult;
import vn.khoithidua.notice.Preferences;
import vn.khoithidua.notice.domain.NoticeKind;
import vn.khoithidua.notice.domain.NoticeWay;

/** How a person wants to be told, as chosen; one field for every kind of notices. */
record PreferenceForm(
        String soon,
        String late,
        String waiting,
        String raised,
        String returned,
        String asked,
        String window,
        String pact,
        String result,
        String account,
        String language) {

    PreferenceForm {
        soon = requireNonNullElse(soon, "");
        late = requireNonNullElse(late, "");
        waiting = requireNonNullElse(waiting, "");
        raised = requireNonNullElse(raised, "");
        returned = requireNonNullElse(returned, "");
        asked = requireNonNullElse(asked, "");
        window = requireNonNullElse(window, "");
        pact = requireNonNullElse(pact, "");
        result = requireNonNullElse(result, "");
        account = requireNonNullElse(account, "");
        language = requireNonNullElse(language, "");
    }

    static PreferenceForm of(Preferences.Choice choice) {
        return new PreferenceForm(
                way(choice, NoticeKind.SOON),
                way(choice, NoticeKind.LATE),
                way(choice, NoticeKind.WAITING),
                way(choice, NoticeKind.RAISED),
                way(choice, NoticeKind.RETURNED),
                way(choice, NoticeKind.ASKED),
                way(choice, NoticeKind.WINDOW),
                way(choice, NoticeKind.PACT),
                way(choice, NoticeKind.RESULT),
                way(choice, NoticeKind.ACCOUNT),
                choice.language());
    }

    /** What was chosen for a kind. */
    public String of(NoticeKind kind) {
        return switch (kind) {
            case SOON -> soon;
            case LATE -> late;
            case WAITING -> waiting;
            case RAISED -> raised;
            case RETURNED -> returned;
            case ASKED -> asked;
            case WINDOW -> window;
            case PACT -> pact;
            case RESULT -> result;
            case ACCOUNT -> account;
        };
    }

    Preferences.Choice toCommand(BindingResult errors) {
        Map<NoticeKind, NoticeWay> ways = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            Arrays.stream(NoticeWay.values())
                    .filter(way -> way.name().equals(of(kind)))
                    .findFirst()
                    .ifPresentOrElse(
                            way -> ways.put(kind, way),
                            () -> errors.reject("notice.preference.choose"));
        }
        return new Preferences.Choice(ways, language);
    }

    private static String way(Preferences.Choice choice, NoticeKind kind) {
        return Objects.requireNonNull(choice.ways().get(kind)).name();
    }
}
