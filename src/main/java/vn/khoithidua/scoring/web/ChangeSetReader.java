package vn.khoithidua.scoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.khoithidua.kernel.Refusal;

/** Reads a change set from a request's body, which it never reads beyond its limit. */
@Component
@RequiredArgsConstructor
class ChangeSetReader {

    private static final int LONGEST = 4 * 1024 * 1024;

    private final JsonMapper json;

    ChangeSetForm read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            throw Refusal.invalid("scoring.set.size", ChangeSetForm.MOST).asException();
        }
        try {
            ChangeSetForm form = json.readValue(body, ChangeSetForm.class);
            if (form != null) {
                return form;
            }
        } catch (JacksonException e) {
            // Said below: whoever sent this is no script of ours.
        }
        throw Refusal.invalid("scoring.set.bad").asException();
    }
}
