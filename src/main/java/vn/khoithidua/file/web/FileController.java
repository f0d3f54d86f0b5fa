package vn.khoithidua.file.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import lombok.RequiredArgsConstructor;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.khoithidua.access.Grants;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.StoredFileId;

/** Hands a file out as an attachment that may do nothing in the application's own origin. */
@Controller
@RequiredArgsConstructor
class FileController {

    private final StoredFiles files;

    @GetMapping("/files/{file}")
    ResponseEntity<Resource> file(
            @PathVariable StoredFileId file, Grants person, HttpServletResponse response) {
        StoredFiles.Content content = files.open(file, person);
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        ContentDisposition disposition =
                ContentDisposition.attachment()
                        .filename(content.file().name(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.file().kind().mediaType()))
                .contentLength(content.file().bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(new FileSystemResource(content.path()));
    }
}
