package vn.khoithidua.criteria.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * A notation as lines that a form changes one at a time; lines count from 1, blank ones are left
 * out.
 */
public record NotationLines(List<String> lines) {

    public NotationLines {
        lines = lines.stream().filter(line -> !line.isBlank()).map(String::strip).toList();
    }

    public static NotationLines of(String text) {
        return new NotationLines(text.lines().toList());
    }

    public String text() {
        return String.join("\n", lines);
    }

    /** Whether the line belongs to the group above it. */
    public boolean inGroup(int number) {
        return lines.get(number - 1).matches("[-–•]\\s.*");
    }

    /** Whether the line is the head of a group. */
    public boolean head(int number) {
        return lines.get(number - 1).regionMatches(true, 0, "nhóm", 0, 4);
    }

    /** Whether there is such a line. */
    public boolean has(int number) {
        return number > 0 && number <= lines.size();
    }

    /** The line says something else now; it stays in its group. */
    public NotationLines replace(int number, String line) {
        List<String> more = new ArrayList<>(lines);
        more.set(number - 1, (inGroup(number) ? "- " : "") + line);
        return new NotationLines(more);
    }

    /** Without the line; a head goes with its group, the last rule of a group with its head. */
    public NotationLines remove(int number) {
        int first = number;
        int last = head(number) ? end(number) : number;
        boolean alone = inGroup(number) && head(number - 1) && end(number - 1) == number;
        List<String> fewer = new ArrayList<>(lines);
        fewer.subList((alone ? first - 1 : first) - 1, last).clear();
        return new NotationLines(fewer);
    }

    /** With a rule at its usual place: base first, gates last, adjustments between. */
    public NotationLines add(RuleShape kind, String line) {
        List<String> more = new ArrayList<>(lines);
        int at = lines.size();
        while (kind != RuleShape.GATE && at > 0 && gate(at)) {
            at--;
        }
        more.add(kind.base() ? 0 : at, line);
        return new NotationLines(more);
    }

    /** With a rule at the end of the group whose head stands at the line. */
    public NotationLines addTo(int head, String line) {
        List<String> more = new ArrayList<>(lines);
        more.add(end(head), "- " + line);
        return new NotationLines(more);
    }

    private boolean gate(int number) {
        return lines.get(number - 1).regionMatches(true, 0, "chặn", 0, 4);
    }

    private int end(int head) {
        int last = head;
        while (has(last + 1) && inGroup(last + 1)) {
            last++;
        }
        return last;
    }
}
