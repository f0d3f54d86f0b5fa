package vn.khoithidua.award;

/**
 * How a kind of award is called.
 *
 * @param code lasting code
 * @param name full name
 * @param shortName for narrow columns
 * @param badge how it is painted: gold, red, info or line
 */
public record KindName(String code, String name, String shortName, String badge) {}
