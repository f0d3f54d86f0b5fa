package canary.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class BodyWriter {

    @PostMapping("/canary")
    ResponseEntity<String> write() {
        return ResponseEntity.ok("written");
    }
}
