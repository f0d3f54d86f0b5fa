package vn.khoithidua.criteria.web;

import java.util.ArrayList;
import java.util.List;
import vn.khoithidua.criteria.domain.RuleFields;

/** The rows of fields that a form shows for each kind of rule. */
final class RuleFormRows {

    private static final String[] AXES = {"", "PERCENT", "NUMBER", "COUNT", "DATE", "DAYS_LATE"};
    private static final String[] MEASURED = {"", "PERCENT", "NUMBER", "COUNT", "DAYS_LATE"};

    private final RuleFields fields;
    private final FieldMaker make;
    private final int least;
    private final List<FieldRow> rows = new ArrayList<>();

    private RuleFormRows(RuleFields fields, int least) {
        this.fields = fields;
        this.make = new FieldMaker(fields);
        this.least = least;
    }

    /**
     * The rows.
     *
     * @param least how many entries a list shows at least
     */
    static List<FieldRow> of(RuleFields fields, int least) {
        RuleFormRows form = new RuleFormRows(fields, least);
        form.add();
        return form.rows;
    }

    private void add() {
        switch (fields.kind()) {
            case JUDGED -> row(make.text("input", "judged.input"), make.number("max", "max"));
            case ACHIEVED ->
                    row(make.text("input", "achieved.input"), make.number("points", "points"));
            case STEPS -> {
                row(make.text("input", "input"), make.axis("axis", AXES));
                for (int i = 0; i < size("b"); i++) {
                    row(make.band("b." + i + ".", make.number("b." + i + ".points", "points")));
                }
                row(make.number("otherwise", "otherwise"));
            }
            case TARGET_RATIO -> {
                row(make.text("input", "input"), make.axis("axis", MEASURED));
                row(make.number("max", "max"), make.number("common", "common"));
                row(make.check("less", "less"), make.check("uncapped", "uncapped"));
            }
            case RELATIVE_TO_BEST -> {
                row(make.text("input", "input"), make.axis("axis", MEASURED));
                row(
                        make.number("max", "max"),
                        make.number("share", "share"),
                        make.number("common", "common"));
            }
            case BY_PLACE -> {
                row(make.text("input", "input"));
                for (int i = 0; i < size("p"); i++) {
                    row(
                            make.number("p." + i + ".place", "place"),
                            make.number("p." + i + ".points", "points"));
                }
                row(make.number("otherwise", "otherwise"));
            }
            case TWO_WAY_TABLE -> twoWay();
            case DEDUCTION -> {
                row(make.number("least", "deduction.least"), make.number("most", "deduction.most"));
                measure();
                row(make.text("exempt", "exempt"));
            }
            case BONUS -> {
                row(make.number("least", "bonus.each"));
                measure();
            }
            case GATE -> {
                condition("");
                row(
                        make.choice(
                                "effect", "effect", "effect", "ZERO", "NOT_CLASSIFIED", "EXCLUDED"),
                        make.text("ground", "ground"));
            }
            case GROUP -> {
                row(make.text("label", "label"));
                row(make.number("floor", "floor"), make.number("ceiling", "ceiling"));
                row(make.choice("choice", "choice", "choice", "", "ONE_OF", "HIGHEST"));
                condition("");
            }
        }
    }

    private void twoWay() {
        row(make.text("input", "twoWay.input"), make.axis("axis", AXES));
        row(make.text("rate", "twoWay.rate"), make.axis("rateAxis", AXES));
        for (int i = 0; i < size("r"); i++) {
            row(make.band("r." + i + ".", make.text("r." + i + ".steps", "twoWay.steps")));
        }
    }

    private void measure() {
        row(make.choice("how", "how", "how", "EACH", "DISTANCE", "WHEN"));
        rows.add(
                FieldRow.when(
                        "EACH DISTANCE",
                        make.text("input", "input"),
                        make.axis("axis", "", "COUNT", "DAYS_LATE", "PERCENT", "NUMBER")));
        rows.add(
                FieldRow.when(
                        "DISTANCE",
                        make.text("unit", "unit"),
                        make.choice("side", "side", "side", "BELOW", "ABOVE"),
                        make.text("mark", "mark"),
                        make.choice(
                                "counting",
                                "counting",
                                "counting",
                                "PRO_RATA",
                                "FULL_UNITS",
                                "STARTED_UNITS")));
        condition("WHEN");
    }

    private void condition(String when) {
        int many = Math.max(fields.size("c") + (least > 3 ? 1 : 0), 1);
        for (int i = 0; i < many; i++) {
            String at = "c." + i + ".";
            rows.add(
                    FieldRow.when(
                            when,
                            make.choice(at + "is", "is", "is", "", "YES", "NO", "WITHIN", "BASE"),
                            make.text(at + "input", "input")));
            rows.add(FieldRow.when((when + " " + i + ":WITHIN").strip(), within(at)));
        }
    }

    private FieldView[] within(String at) {
        FieldView[] band = make.band(at);
        return new FieldView[] {make.axis(at + "axis", AXES), band[0], band[1], band[2], band[3]};
    }

    private int size(String list) {
        return Math.max(fields.size(list), least);
    }

    private void row(FieldView... views) {
        rows.add(FieldRow.of(views));
    }
}
