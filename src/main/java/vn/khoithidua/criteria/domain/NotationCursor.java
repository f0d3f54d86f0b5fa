package vn.khoithidua.criteria.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import vn.khoithidua.criteria.domain.NotationToken.Type;
import vn.khoithidua.kernel.NumberText;

/** Walks over the tokens of one line. */
final class NotationCursor {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final List<NotationToken> tokens;
    private final int line;
    private int at;

    NotationCursor(String text, int line) {
        this.tokens = NotationToken.of(text, line);
        this.line = line;
    }

    NotationToken peek() {
        return tokens.get(at);
    }

    boolean at(Type type) {
        return peek().type() == type;
    }

    /** Takes the words if they come next, all of them or none. */
    boolean accept(String phrase) {
        String[] words = phrase.split(" ");
        for (int i = 0; i < words.length; i++) {
            int next = Math.min(at + i, tokens.size() - 1);
            NotationToken token = tokens.get(next);
            boolean word = token.type() == Type.WORD || token.type() == Type.MARK;
            if (!word || !token.text().equals(words[i])) {
                return false;
            }
        }
        at += words.length;
        return true;
    }

    void expect(String phrase) {
        if (!accept(phrase)) {
            throw fault("expected", phrase);
        }
    }

    void expectEnd() {
        if (!at(Type.END)) {
            throw fault("tooMuch", peek().text());
        }
    }

    String name() {
        if (!at(Type.NAME) || peek().text().isEmpty()) {
            throw fault("expectedName");
        }
        return tokens.get(at++).text();
    }

    String quoted() {
        if (!at(Type.TEXT)) {
            throw fault("expectedText");
        }
        return tokens.get(at++).text();
    }

    /** A number of points. */
    BigDecimal points() {
        BigDecimal number = number();
        accept("điểm");
        return number;
    }

    BigDecimal notNegative() {
        NotationToken token = peek();
        BigDecimal number = points();
        if (number.signum() < 0) {
            throw new NotationFault(line, token.column(), "negative", token.text());
        }
        return number;
    }

    BigDecimal number() {
        BigDecimal number =
                at(Type.NUMBER) || at(Type.PERCENT) ? NumberText.parse(peek().text()) : null;
        if (number == null) {
            throw fault("expectedNumber");
        }
        at++;
        return Exact.plain(number);
    }

    /** A number, percentage or day; tells the axis which of them it was. */
    BigDecimal value(NotationAxis axis) {
        NotationToken token = peek();
        if (!axis.take(token.type())) {
            throw fault("otherKind", token.text());
        }
        if (token.type() != Type.DATE) {
            return number();
        }
        try {
            at++;
            return BigDecimal.valueOf(LocalDate.parse(token.text(), DATE).toEpochDay());
        } catch (DateTimeException e) {
            throw new NotationFault(line, token.column(), "noDay", token.text());
        }
    }

    NotationFault fault(String kind, String... args) {
        return new NotationFault(line, peek().column(), kind, args);
    }
}
