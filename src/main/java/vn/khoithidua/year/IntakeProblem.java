package vn.khoithidua.year;

import java.util.List;

/**
 * What is wrong in a row of a spreadsheet.
 *
 * @param row number of the row as the spreadsheet shows it, from 1
 * @param column heading of the column, or empty where the row as a whole is refused
 * @param key message that says what and why, with {@code args}
 */
public record IntakeProblem(int row, String column, String key, List<Object> args) {

    public IntakeProblem {
        args = List.copyOf(args);
    }
}
