package vn.khoithidua.organization;

import vn.khoithidua.kernel.AuthorityId;

/**
 * What a province or ministry was called on a day.
 *
 * @param code short and permanent, such as {@code BAC-NINH}
 * @param name as in running text, such as "tỉnh Bắc Ninh"
 * @param headingName upper line of its papers, such as "ỦY BAN NHÂN DÂN TỈNH BẮC NINH"
 */
public record AuthorityName(AuthorityId id, String code, String name, String headingName) {}
