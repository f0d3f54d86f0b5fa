package vn.khoithidua.criteria;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.khoithidua.typeset.Spreadsheets;

/** The tables that come with the product, each a file of the import shape. */
public final class TableTemplates {

    /** File names without folder and ending, in the order in which they are offered. */
    public static final List<String> NAMES =
            List.of("tien-giang-2022", "bo-tu-phap-2022", "cong-an-2025", "tp-hcm-cum-quan-huyen");

    private TableTemplates() {}

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static ImportedTable read(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("No template " + name);
        }
        try (InputStream in =
                TableTemplates.class.getResourceAsStream("/tables/" + name + ".csv")) {
            if (in == null) {
                throw new IllegalStateException("The template " + name + " is not packed");
            }
            return SheetReader.read(
                    Spreadsheets.cells(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
