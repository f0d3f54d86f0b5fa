package vn.khoithidua.criteria.web;

/**
 * A line of the rules.
 *
 * @param number from 1
 * @param said the line in plain words, empty while the rules cannot be read
 * @param inGroup whether it belongs to the group above it
 * @param head whether it is the head of a group
 */
record RuleLineView(int number, String text, String said, boolean inGroup, boolean head) {}
