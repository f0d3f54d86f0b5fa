package vn.khoithidua.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.khoithidua.HttpVisitor;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.LittlePeople;

/** A long draft over the real port, where the server's own limits hold. */
@PageTest
class DraftPortTests {

    private static final int SECTIONS = 15;

    @Autowired private DraftingYear drafting;
    @Autowired private Drafts drafts;

    @LocalServerPort private int port;

    @Test
    void fifteenSectionsArriveWhole() throws Exception {
        DraftingYear.World world = drafting.world();
        DraftId id = drafting.plan(world);
        HttpVisitor secretary = new HttpVisitor(port);
        secretary.signIn(world.secretary().username(), LittlePeople.PASSWORD);
        String path = world.drafts() + "/" + id;
        secretary.get(path + "/edit");
        assertThat(secretary.post(path, fields("0")).statusCode()).isEqualTo(302);
        assertThat(drafts.inWork(drafting.seat(world, world.secretary()), id))
                .hasSize(SECTIONS)
                .last()
                .satisfies(last -> assertThat(last.body()).hasSize(4_000).endsWith("15"));
    }

    @Test
    void asManyFieldsBesideAFileAreTakenApartToo() throws Exception {
        DraftingYear.World world = drafting.world();
        DraftId id = drafting.plan(world);
        HttpVisitor secretary = new HttpVisitor(port);
        secretary.signIn(world.secretary().username(), LittlePeople.PASSWORD);
        String path = world.drafts() + "/" + id;
        secretary.get(path + "/edit");
        HttpResponse<String> answer =
                secretary.post(path, fields("0"), "file", new HttpVisitor.Sent("", new byte[0]));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(drafts.inWork(drafting.seat(world, world.secretary()), id)).hasSize(SECTIONS);
    }

    private static Map<String, String> fields(String revision) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", "Kế hoạch dài");
        fields.put("revision", revision);
        for (int i = 0; i < SECTIONS; i++) {
            String start = "sections[" + i + "].";
            fields.put(start + "key", "m" + (i + 1));
            fields.put(start + "place", String.valueOf((i + 1) * 10));
            fields.put(start + "heading", "Mục " + (i + 1));
            fields.put(start + "body", "%4000d".formatted(i + 1).replace(' ', 'a'));
        }
        return fields;
    }
}
