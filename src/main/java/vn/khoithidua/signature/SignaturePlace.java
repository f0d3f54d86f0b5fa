package vn.khoithidua.signature;

/**
 * An empty field that an outside tool may fill with a visible signature.
 *
 * @param name of the field; letters, digits and underlines
 * @param page counted from the end: 0 is the last one
 * @param left from the left edge in points (1/72 inch)
 * @param bottom from the lower edge in points
 * @param width in points
 * @param height in points
 */
public record SignaturePlace(
        String name, int page, float left, float bottom, float width, float height) {}
