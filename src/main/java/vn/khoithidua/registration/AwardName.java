package vn.khoithidua.registration;

/**
 * A kind of award that a member may strive for.
 *
 * @param code its lasting code
 * @param name as it is called on the day it was chosen
 */
public record AwardName(String code, String name) {}
