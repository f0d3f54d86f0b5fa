package vn.khoithidua.criteria;

import java.util.List;

/**
 * Why a row of an upload cannot be taken.
 *
 * @param row as the spreadsheet counts it, from 1; 0 for the whole file
 * @param column the heading of the column, or empty for the whole row
 * @param key the message's key
 * @param args the message's arguments
 */
public record ImportProblem(int row, String column, String key, List<String> args) {

    public ImportProblem {
        args = List.copyOf(args);
    }

    static ImportProblem of(int row, String column, String kind, String... args) {
        return new ImportProblem(row, column, "criteria.import." + kind, List.of(args));
    }
}
