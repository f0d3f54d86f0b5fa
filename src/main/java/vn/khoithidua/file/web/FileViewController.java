package vn.khoithidua.file.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import lombok.RequiredArgsConstructor;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.khoithidua.access.Grants;
import vn.khoithidua.file.PageImages;
import vn.khoithidua.file.StoredFile;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.once.ReadsApart;

/** Shows the pages of a file as pictures, on a page of its own or beside what it proves. */
@Controller
@RequiredArgsConstructor
class FileViewController {

    private static final Duration WHILE_LOOKING = Duration.ofMinutes(10);

    private final StoredFiles files;
    private final PageImages images;

    @ReadsApart
    @GetMapping("/files/{file}/view")
    String view(
            @PathVariable StoredFileId file,
            Grants person,
            HttpServletRequest request,
            Model model) {
        StoredFile seen = files.view(file, person);
        model.addAttribute("view", FileView.of(seen, images.extent(seen)));
        return request.getHeader("X-Background") == null ? "file/view" : "file/viewer";
    }

    @GetMapping("/files/{file}/pages/{page}")
    ResponseEntity<Resource> page(
            @PathVariable StoredFileId file, @PathVariable String page, Grants person) {
        StoredFile seen = files.readable(file, person);
        if (!page.matches("[1-9]\\d{0,5}")) {
            throw Refusal.notFound().asException();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(WHILE_LOOKING).cachePrivate())
                .body(new FileSystemResource(images.picture(seen, Integer.parseInt(page))));
    }
}
