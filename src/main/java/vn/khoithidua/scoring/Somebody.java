package vn.khoithidua.scoring;

/**
 * Somebody else in the same grid or sheet.
 *
 * @param at the cell, as line and criterion with a slash between; may be empty
 */
public record Somebody(String name, String at) {

    /** As a small tag shows it: "M. Đức" for Lê Minh Đức. */
    public String shortName() {
        String[] words = name.strip().split("\\s+");
        String given = words[words.length - 1];
        return words.length < 2 ? given : words[words.length - 2].charAt(0) + ". " + given;
    }
}
