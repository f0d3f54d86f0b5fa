package vn.khoithidua.criteria.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.InputProblem;
import vn.khoithidua.criteria.domain.NotationProblem;
import vn.khoithidua.criteria.domain.Phrase;
import vn.khoithidua.criteria.domain.ScoreLine;
import vn.khoithidua.criteria.domain.TableWarning;
import vn.khoithidua.kernel.Refusal;

/** What the domain says by key and arguments, in the language of the page. */
@Component
@RequiredArgsConstructor
class Words {

    private final MessageSource messages;

    String of(String key, List<?> args) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, args.toArray(), locale);
    }

    /** A phrase with all phrases in it. */
    String of(Phrase phrase) {
        return of(phrase.key(), phrase.args().stream().map(this::said).toList());
    }

    private String said(Object arg) {
        return switch (arg) {
            case Phrase phrase -> of(phrase);
            case List<?> list -> list.stream().map(this::said).collect(Collectors.joining("; "));
            default -> arg.toString();
        };
    }

    String of(Refusal refusal) {
        return of(refusal.key(), refusal.args());
    }

    String of(TableWarning warning) {
        return of(warning.key(), warning.args());
    }

    String of(ScoreLine line) {
        return of(line.key(), line.args());
    }

    String of(InputProblem problem) {
        return of(problem.key(), problem.args());
    }

    String of(NotationProblem problem) {
        return of(
                "criteria.rules.at",
                List.of(problem.line(), problem.column(), of(problem.key(), problem.args())));
    }
}
