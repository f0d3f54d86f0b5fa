package vn.khoithidua.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads and writes CSV: cells in quotes may hold separators, line ends and doubled quotes. */
final class CsvText {

    private static final String FORMULA = "=+-@\t\r\0\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9.,]*%?");

    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private CsvText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /**
     * The cells; the separator (comma, semicolon or tab) is taken from the first line, a byte order
     * mark is skipped.
     */
    static List<List<String>> read(String text) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new CsvText(bare, separatorOf(bare)).rows();
    }

    /**
     * The text for spreadsheets: byte order mark, commas, CRLF; a cell that could be a formula
     * stays text.
     */
    static String write(List<List<String>> rows) {
        StringBuilder out = new StringBuilder("\uFEFF");
        for (List<String> row : rows) {
            out.append(String.join(",", row.stream().map(CsvText::quoted).toList())).append("\r\n");
        }
        return out.toString();
    }

    private static String quoted(String cell) {
        String safe = isFormula(cell) ? "'" + cell : cell;
        return safe.matches("(?s).*[\",;\\n\\r].*")
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }

    /** A number keeps its sign; whatever else a spreadsheet might work out stays text. */
    private static boolean isFormula(String cell) {
        return !cell.isEmpty()
                && FORMULA.indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
    }

    /** Takes off the mark that {@link #write} put before what could be a formula. */
    private static String unmarked(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static char separatorOf(String text) {
        String first = text.lines().findFirst().orElse("");
        if (first.indexOf('\t') >= 0) {
            return '\t';
        }
        return first.chars().filter(c -> c == ';').count()
                        > first.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    private List<List<String>> rows() {
        while (at < text.length()) {
            row.add(unmarked(text.charAt(at) == '"' ? quotedCell() : plainCell()));
            endCell();
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    private String plainCell() {
        int start = at;
        while (at < text.length()
                && "\r\n".indexOf(text.charAt(at)) < 0
                && text.charAt(at) != separator) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quotedCell() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                break;
            }
        }
        return cell.append(plainCell()).toString();
    }

    private void endCell() {
        if (at < text.length() && text.charAt(at) == separator) {
            at++;
            if (at == text.length() || "\r\n".indexOf(text.charAt(at)) >= 0) {
                row.add("");
            } else {
                return;
            }
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        rows.add(row);
        row = new ArrayList<>();
    }
}
