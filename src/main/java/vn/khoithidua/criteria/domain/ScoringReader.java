package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.VietnameseText;

/** Reads a whole notation line by line; each line tells its own first problem. */
final class ScoringReader {

    private static final int LONGEST = 8000;

    private final String text;
    private final List<NotationProblem> problems = new ArrayList<>();
    private final List<RuleGroup> groups = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();
    private @Nullable BaseRule base;
    private @Nullable OpenGroup open;

    ScoringReader(String text) {
        this.text = VietnameseText.clean(text);
    }

    Notation read() {
        if (text.length() > LONGEST) {
            problems.add(
                    new NotationProblem(
                            1, 1, "criteria.notation.tooLong", List.of(String.valueOf(LONGEST))));
            return new Notation(null, problems);
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            try {
                if (!lines[i].isBlank()) {
                    line(lines[i], i + 1);
                }
            } catch (NotationFault fault) {
                problems.add(fault.problem());
            }
        }
        closeGroup();
        return problems.isEmpty() ? compose() : new Notation(null, problems);
    }

    private Notation compose() {
        if (base == null && groups.isEmpty()) {
            return wrong(1, "empty");
        }
        String clash = Scoring.clash(base, groups, gates);
        return clash == null
                ? new Notation(new Scoring(base, groups, gates), List.of())
                : wrong(1, "clash", clash);
    }

    private static Notation wrong(int line, String kind, String... args) {
        return new Notation(
                null,
                List.of(new NotationProblem(line, 1, "criteria.notation." + kind, List.of(args))));
    }

    private void line(String raw, int number) {
        String bare = raw.strip();
        boolean inGroup = bare.startsWith("- ") || bare.startsWith("– ") || bare.startsWith("• ");
        NotationCursor in =
                new NotationCursor(inGroup ? raw.replaceFirst("[-–•]", " ") : raw, number);
        if (inGroup) {
            if (open == null) {
                throw in.fault("noGroup");
            }
            open.add(pointRule(in));
            in.expectEnd();
            return;
        }
        closeGroup();
        if (in.accept("nhóm")) {
            open = OpenGroup.read(in, number);
        } else if (in.accept("chặn khi")) {
            Gate gate = new AdjustmentReader(in).gate();
            in.expectEnd();
            gates.add(gate);
        } else {
            NotationFault second = in.fault("secondBase");
            PointRule rule = pointRule(in);
            in.expectEnd();
            take(rule, second);
        }
    }

    private void take(PointRule rule, NotationFault second) {
        switch (rule) {
            case BaseRule first when base == null && groups.isEmpty() -> base = first;
            case BaseRule other -> throw second;
            case AdjustmentRule adjustment -> groups.add(RuleGroup.single(adjustment));
        }
    }

    private static PointRule pointRule(NotationCursor in) {
        BaseRule read = new BaseReader(in).read();
        PointRule rule = read == null ? new AdjustmentReader(in).read() : read;
        if (rule == null) {
            throw in.fault("unknownRule", in.peek().text());
        }
        return rule;
    }

    private void closeGroup() {
        OpenGroup closing = open;
        open = null;
        if (closing != null && closing.rules.isEmpty()) {
            problems.add(
                    new NotationProblem(
                            closing.line, 1, "criteria.notation.emptyGroup", List.of()));
        } else if (closing != null) {
            groups.add(closing.close());
        }
    }

    /** A group whose rules are still coming. */
    private record OpenGroup(RuleGroup head, List<PointRule> rules, int line) {

        static OpenGroup read(NotationCursor in, int line) {
            String label = in.at(NotationToken.Type.TEXT) ? in.quoted() : null;
            BigDecimal floor = null;
            BigDecimal ceiling = null;
            RuleGroup.Choice choice = RuleGroup.Choice.ALL;
            Condition condition = null;
            if (in.accept("(")) {
                do {
                    if (in.accept("trừ không quá")) {
                        floor = in.notNegative().negate();
                    } else if (in.accept("cộng không quá")) {
                        ceiling = in.notNegative();
                    } else if (in.accept("chọn một")) {
                        choice = RuleGroup.Choice.ONE_OF;
                    } else if (in.accept("chỉ mức cao nhất")) {
                        choice = RuleGroup.Choice.HIGHEST;
                    } else {
                        in.expect("khi");
                        condition = new AdjustmentReader(in).condition();
                    }
                } while (in.accept(";"));
                in.expect(")");
            }
            in.expect(":");
            in.expectEnd();
            PointRule filler = new Achieved(null, BigDecimal.ZERO);
            return new OpenGroup(
                    new RuleGroup(label, floor, ceiling, choice, condition, List.of(filler)),
                    new ArrayList<>(),
                    line);
        }

        void add(PointRule rule) {
            rules.add(rule);
        }

        RuleGroup close() {
            return new RuleGroup(
                    head.label(),
                    head.floor(),
                    head.ceiling(),
                    head.choice(),
                    head.condition(),
                    rules);
        }
    }
}
