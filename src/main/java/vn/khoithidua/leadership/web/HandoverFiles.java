package vn.khoithidua.leadership.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khoithidua.access.Grants;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.leadership.HandoverPack;
import vn.khoithidua.leadership.HandoverPacks;
import vn.khoithidua.paper.Paper;
import vn.khoithidua.paper.PaperId;
import vn.khoithidua.typeset.PaperDownload;
import vn.khoithidua.year.Seat;

/** The minutes as a file, and the whole pack as one. */
@Controller
@RequiredArgsConstructor
class HandoverFiles {

    private final HandoverDesk desk;
    private final HandoverPacks packs;
    private final HandoverPapers papers;

    @GetMapping("/years/{year}/handover/minutes")
    ResponseEntity<byte[]> minutes(Seat seat, @RequestParam(defaultValue = "docx") String format) {
        HandoverPack pack = desk.pack(seat);
        return PaperDownload.of("bien-ban-ban-giao", format, () -> papers.minutes(pack));
    }

    /** Written as it is read, so that a year of large files needs no room in memory. */
    @GetMapping("/years/{year}/handover/pack")
    void pack(Seat seat, Grants person, HttpServletResponse response) throws IOException {
        HandoverPack pack = desk.pack(seat);
        Map<PaperId, StoredFiles.Content> contents = packs.contents(pack, person);
        for (StoredFiles.Content content : contents.values()) {
            if (!Files.isReadable(content.path())) {
                throw new NoSuchFileException(content.file().name());
            }
        }
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("ban-giao.zip").build().toString());
        // Not closed when something fails: an archive that breaks off must not look complete.
        ZipOutputStream zip = new ZipOutputStream(response.getOutputStream());
        put(zip, "muc-luc.pdf", papers.index(pack).pdf());
        put(zip, "muc-luc.docx", papers.index(pack).docx());
        put(zip, "muc-luc.xlsx", papers.sheet(pack));
        put(zip, "bien-ban-ban-giao.pdf", papers.minutes(pack).pdf());
        put(zip, "bien-ban-ban-giao.docx", papers.minutes(pack).docx());
        int number = 0;
        for (Paper paper : pack.papers()) {
            number++;
            StoredFiles.Content content = contents.get(paper.id());
            if (content != null) {
                zip.putNextEntry(new ZipEntry(name(number, content)));
                Files.copy(content.path(), zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    /** The number of the index before the name, which need not be told apart by itself. */
    private static String name(int number, StoredFiles.Content content) {
        return "van-ban/%03d-%s"
                .formatted(number, content.file().name().replaceAll("[/\\\\:]", "-"));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
