package vn.khoithidua.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are taken; everything else is refused. */
public enum FileKind {
    PDF("application/pdf", "file-type-pdf", "pdf"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "file-type-doc",
            "docx"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "file-type-xls",
            "xlsx"),
    JPEG("image/jpeg", "photo", "jpg", "jpeg"),
    PNG("image/png", "photo", "png");

    private final String mediaType;
    private final String icon;
    private final String[] extensions;

    FileKind(String mediaType, String icon, String... extensions) {
        this.mediaType = mediaType;
        this.icon = icon;
        this.extensions = extensions;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Name of the picture that pages show before the file's name. */
    public String icon() {
        return icon;
    }

    /** The kind that the name's last extension promises. */
    static Optional<FileKind> promisedBy(String name) {
        String extension = FileName.extension(name).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> Arrays.asList(kind.extensions).contains(extension))
                .findFirst();
    }
}
