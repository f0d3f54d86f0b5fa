package vn.khoithidua.kernel;

/**
 * The person who does something, as the records name them.
 *
 * @param user the account
 * @param name the person's full name at the time of the act
 */
public record Actor(UserId user, String name) {}
