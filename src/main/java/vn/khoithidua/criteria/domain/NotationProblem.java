package vn.khoithidua.criteria.domain;

import java.util.List;

/**
 * Why a notation cannot be read.
 *
 * @param line from 1
 * @param column from 1
 * @param key the message's key; its text says what was expected
 * @param args the message's arguments
 */
public record NotationProblem(int line, int column, String key, List<String> args) {

    public NotationProblem {
        args = List.copyOf(args);
    }
}
