package vn.khoithidua.typeset;

/**
 * A block at a paper's end where somebody signs.
 *
 * @param title in capitals, such as {@code TRƯỞNG KHỐI}
 * @param office below it in brackets or plain, such as {@code GIÁM ĐỐC SỞ XÂY DỰNG}; may be empty
 * @param name empty for a block to be filled in by hand
 */
public record PaperSignature(String title, String office, String name) {}
