package vn.khoithidua.criteria.web;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.khoithidua.criteria.RowEdit;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.criteria.domain.Scorer;
import vn.khoithidua.criteria.domain.Scoring;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.kernel.VietnameseText;

/**
 * One row as typed.
 *
 * @param kind {@code group} or {@code criterion}
 * @param parent key of the group a new row goes into; empty for the top
 * @param after key of the row a new row goes behind; it wins over the group
 * @param quick not empty if the row comes from the short form below the table
 */
record RowForm(
        String revision,
        String parent,
        String after,
        String quick,
        String kind,
        String key,
        String code,
        String title,
        String shortTitle,
        String max,
        String unit,
        String scorer,
        String agency,
        String evidence,
        String target,
        String trial,
        String rules) {

    RowForm {
        revision = Objects.requireNonNullElse(revision, "");
        parent = Objects.requireNonNullElse(parent, "");
        after = Objects.requireNonNullElse(after, "");
        quick = Objects.requireNonNullElse(quick, "");
        kind = Objects.requireNonNullElse(kind, "criterion");
        key = Objects.requireNonNullElse(key, "");
        code = Objects.requireNonNullElse(code, "");
        title = Objects.requireNonNullElse(title, "");
        shortTitle = Objects.requireNonNullElse(shortTitle, "");
        max = Objects.requireNonNullElse(max, "");
        unit = Objects.requireNonNullElse(unit, "");
        scorer = Objects.requireNonNullElse(scorer, Scorer.Kind.MEMBER_AND_TEAM.name());
        agency = Objects.requireNonNullElse(agency, "");
        evidence = Objects.requireNonNullElse(evidence, "");
        target = Objects.requireNonNullElse(target, "");
        trial = Objects.requireNonNullElse(trial, "");
        rules = Objects.requireNonNullElse(rules, "");
    }

    static RowForm fresh(long revision, String parent, String after, String kind) {
        return new RowForm(
                String.valueOf(revision),
                parent,
                after,
                "",
                kind,
                "",
                "",
                "",
                "",
                "",
                "",
                Scorer.Kind.MEMBER_AND_TEAM.name(),
                "",
                "true",
                "true",
                "",
                "");
    }

    static RowForm of(long revision, TableRow row) {
        BigDecimal max = row.max();
        return new RowForm(
                String.valueOf(revision),
                "",
                "",
                "",
                row.group() ? "group" : "criterion",
                row.key().value(),
                row.code(),
                row.title(),
                row.shortTitle(),
                max == null ? "" : NumberText.format(max, 0),
                Objects.requireNonNullElse(row.unit(), ""),
                row.scorer().kind().name(),
                Objects.requireNonNullElse(row.scorer().agency(), ""),
                row.evidenceRequired() ? "true" : "",
                row.target() ? "true" : "",
                row.trial() ? "true" : "",
                row.scoring() == null ? "" : Notation.print(row.scoring()));
    }

    public boolean group() {
        return kind.equals("group");
    }

    /** Puts a new row where the form was opened. */
    RowEdit adding(TableRow row) {
        if (CriterionKey.isKey(after)) {
            return new RowEdit.AddAfter(CriterionKey.of(after), row);
        }
        return new RowEdit.Add(CriterionKey.isKey(parent) ? CriterionKey.of(parent) : null, row);
    }

    /** The row, or null with the errors reported. */
    @Nullable TableRow row(CriterionKey rowKey, Words words, Errors errors) {
        String name = VietnameseText.cleanLine(title);
        if (name.isEmpty() || name.length() > 1000) {
            errors.rejectValue("title", "criteria.form.title");
        }
        BigDecimal most = max.isBlank() ? null : NumberText.parse(max);
        if (!max.isBlank() && (most == null || most.signum() < 0 || most.scale() > 4)) {
            errors.rejectValue("max", "criteria.form.number");
        }
        Scorer who = scorer(errors);
        Scoring scoring = group() ? null : scoring(most, words, errors);
        if (errors.hasErrors()) {
            return null;
        }
        String brief = VietnameseText.cleanLine(shortTitle);
        String measured = VietnameseText.cleanLine(unit);
        return new TableRow(
                1,
                rowKey,
                VietnameseText.cleanLine(code),
                name,
                brief.isEmpty() ? name : brief,
                most,
                measured.isEmpty() || group() ? null : measured,
                group() ? Scorer.USUAL : who,
                !group() && !evidence.isEmpty(),
                !group() && !target.isEmpty(),
                !group() && !trial.isEmpty(),
                scoring);
    }

    private Scorer scorer(Errors errors) {
        String name = VietnameseText.cleanLine(agency);
        if (scorer.equals(Scorer.Kind.STANDING_AGENCY.name())) {
            return new Scorer(Scorer.Kind.STANDING_AGENCY, null);
        }
        if (!scorer.equals(Scorer.Kind.NAMED_AGENCY.name())) {
            return Scorer.USUAL;
        }
        if (name.isEmpty()) {
            errors.rejectValue("agency", "criteria.form.agency");
            return Scorer.USUAL;
        }
        return new Scorer(Scorer.Kind.NAMED_AGENCY, name);
    }

    /** What the rules say so far; null if they cannot be read. */
    @Nullable Scoring scoring(@Nullable BigDecimal most, Words words, Errors errors) {
        if (rules.isBlank()) {
            return Scoring.judged(most);
        }
        Notation notation = Notation.parse(rules);
        notation.problems()
                .forEach(
                        problem ->
                                errors.rejectValue(
                                        "rules",
                                        "criteria.form.rules",
                                        new Object[] {words.of(problem)},
                                        null));
        return notation.scoring();
    }

    /** A key for a new row. */
    CriterionKey newKey(Set<CriterionKey> taken) {
        return CriterionKey.like(code, taken);
    }
}
