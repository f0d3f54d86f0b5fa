package vn.khoithidua.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionGroup;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.criteria.domain.TableNode;
import vn.khoithidua.draft.domain.DraftSection;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.pact.Pacts;
import vn.khoithidua.pact.domain.PactContent;
import vn.khoithidua.pact.domain.PactSection;
import vn.khoithidua.pact.domain.PactTarget;

/**
 * The text of a draft as it stands now: its own sections, or the parts of the year's pact, or the
 * rows of its criteria table, which are written where they belong.
 */
@Component
@RequiredArgsConstructor
class DraftTexts {

    private static final Locale PAPER = Locale.forLanguageTag("vi");

    private final DraftStore store;
    private final Pacts pacts;
    private final CriteriaTables tables;
    private final MessageSource messages;

    /** What is in work; empty for a file, and while there is no pact or table. */
    List<DraftSection> inWork(DraftPaper draft) {
        return switch (draft.source()) {
            case TEXT -> store.sections(draft.id());
            case FILE -> List.of();
            case PACT -> pact(draft.year());
            case TABLE -> table(draft.year());
        };
    }

    private List<DraftSection> pact(BlocYearId year) {
        return pacts.current(year).map(pacts::content).map(this::parts).orElse(List.of());
    }

    private List<DraftSection> parts(PactContent pact) {
        List<DraftSection> parts = new ArrayList<>();
        part(parts, "theme", pact.theme());
        part(parts, "bases", String.join("\n", pact.legalBases()));
        part(parts, "opening", pact.opening());
        Set<String> taken = new HashSet<>();
        for (PactSection section : pact.sections()) {
            String key = key(section, taken);
            String heading = (section.code() + " " + section.title()).strip();
            parts.add(
                    new DraftSection(
                            key,
                            heading.isEmpty() ? say("targets") : heading,
                            section.targets().stream()
                                    .map(this::line)
                                    .collect(Collectors.joining("\n"))));
        }
        part(parts, "commitments", pact.commitments());
        return parts;
    }

    private void part(List<DraftSection> parts, String key, String text) {
        if (!text.isBlank()) {
            parts.add(new DraftSection(key, say(key), text));
        }
    }

    /** A content is known by its first target, whatever its number becomes. */
    private static String key(PactSection section, Set<String> taken) {
        String first = section.targets().isEmpty() ? "none" : section.targets().getFirst().key();
        String key = "content." + first;
        for (int i = 2; !taken.add(key); i++) {
            key = "content." + first + "-" + i;
        }
        return key;
    }

    private String line(PactTarget target) {
        String points =
                target.points().isEmpty() ? "" : " (" + say("points", target.points()) + ")";
        return "- " + (target.code() + " " + target.title()).strip() + points;
    }

    private List<DraftSection> table(BlocYearId year) {
        return tables.current(year)
                .map(head -> tables.content(head.id()))
                .map(content -> content.tree().nodes().map(this::row).toList())
                .orElse(List.of());
    }

    private DraftSection row(TableNode node) {
        String heading = (node.code() + " " + node.title()).strip();
        List<String> lines = new ArrayList<>();
        BigDecimal max = node.max();
        if (max != null) {
            lines.add(say("max", NumberText.format(max, 0)));
        }
        String rule =
                switch (node) {
                    case CriterionGroup ignored -> "";
                    case Criterion criterion -> Notation.print(criterion.scoring());
                };
        if (!rule.isEmpty()) {
            lines.add(rule);
        }
        return new DraftSection(node.key().value(), shortened(heading), String.join("\n", lines));
    }

    /** A row's wording may be longer than a heading; the whole stands in the table. */
    private static String shortened(String heading) {
        return heading.length() <= 300 ? heading : heading.substring(0, 299) + "…";
    }

    private String say(String key, Object... args) {
        return messages.getMessage("draft.part." + key, args, PAPER);
    }
}
