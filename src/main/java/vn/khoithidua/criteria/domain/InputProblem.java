package vn.khoithidua.criteria.domain;

import java.util.List;

/**
 * An input that cannot be taken.
 *
 * @param input the input's name
 * @param key the message's key
 * @param args the message's arguments, ready to print
 */
public record InputProblem(String input, String key, List<String> args) {

    public InputProblem {
        args = List.copyOf(args);
    }

    static InputProblem of(String input, String key, String... args) {
        return new InputProblem(input, key, List.of(args));
    }
}
