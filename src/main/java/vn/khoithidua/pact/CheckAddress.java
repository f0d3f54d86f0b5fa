package vn.khoithidua.pact;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.pact.domain.ContentHash;

/** The address that a paper's square leads to: the page that says what its code proves. */
@Component
class CheckAddress {

    private final String base;

    CheckAddress(@Value("${app.address:http://127.0.0.1:${server.port:8080}}") String base) {
        this.base = base.replaceAll("/+$", "");
    }

    String of(BlocYearId year, ContentHash hash) {
        return base + "/years/" + year + "/pact/check?code=" + hash.code();
    }
}
