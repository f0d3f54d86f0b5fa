package vn.khoithidua.draft.domain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of a section with the simple marks that people type: nothing in it is ever markup. */
public sealed interface TextBlock {

    Pattern HEADING = Pattern.compile("#+\\s+(\\S.*)");
    Pattern BULLET = Pattern.compile("([-+•–*])\\s+(\\S.*)");
    Pattern NUMBERED = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]|[a-zđ][.)])\\s+(\\S.*)");

    /** What is printed, without its mark. */
    String text();

    /** For templates, which know no patterns: {@code title}, {@code point} or {@code paragraph}. */
    default String shape() {
        return switch (this) {
            case Title _ -> "title";
            case Point _ -> "point";
            case Paragraph _ -> "paragraph";
        };
    }

    /** A heading within the section: {@code # I. …}. */
    record Title(String text) implements TextBlock {}

    /** A paragraph. */
    record Paragraph(String text) implements TextBlock {}

    /**
     * A point: {@code - …}, {@code 1. …}, {@code a) …}.
     *
     * @param label as typed; a dash for every kind of bullet
     */
    record Point(String label, String text) implements TextBlock {}

    /** The blocks of a body, a line each; empty lines only part them. */
    static List<TextBlock> of(String body) {
        return body.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(TextBlock::block)
                .toList();
    }

    private static TextBlock block(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            return new Title(heading.group(1));
        }
        Matcher bullet = BULLET.matcher(line);
        if (bullet.matches()) {
            return new Point("-", bullet.group(2));
        }
        Matcher numbered = NUMBERED.matcher(line);
        return numbered.matches()
                ? new Point(numbered.group(1), numbered.group(2))
                : new Paragraph(line);
    }
}
