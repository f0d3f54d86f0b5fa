package vn.khoithidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.khoithidua.access.LittlePeople.Person;

/** What a person does at a desk: opens pages and sends forms, each form with a key of its own. */
@Component
@RequiredArgsConstructor
public class Visits {

    private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"(\\d+)\"");

    private final ObjectProvider<MockMvc> mvc;

    /** The text of a page that must open, with no message missing. */
    public String page(String path, Person reader) throws Exception {
        MockHttpServletResponse answer = answer(path, reader);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        assertThat(answer.getContentAsString()).doesNotContain("??");
        return answer.getContentAsString();
    }

    /** The revision that the forms of a page send back; 0 where it has none. */
    public String revision(String path, Person reader) throws Exception {
        Matcher shown = REVISION.matcher(page(path, reader));
        return shown.find() ? shown.group(1) : "0";
    }

    /** The status that a page answers with. */
    public int status(String path, Person reader) throws Exception {
        return answer(path, reader).getStatus();
    }

    /** Sends a form; fields as name, value, name, value. */
    public MockHttpServletResponse send(Person who, String path, String... fields)
            throws Exception {
        MockHttpServletRequestBuilder request = post(path);
        request.with(who.signedIn()).with(csrf()).param("_once", UUID.randomUUID().toString());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.getObject().perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse answer(String path, Person reader) throws Exception {
        return mvc.getObject().perform(get(path).with(reader.signedIn())).andReturn().getResponse();
    }
}
