package vn.khoithidua.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;

/** What the first start prints. */
@PageTest
class SampleStartTests {

    @Autowired private SampleWorld world;
    @Autowired private Cast cast;

    @Test
    void namesTheTrainingBlocAndTheHeadsOfAllStories() {
        world.loadAll();
        assertThat(cast.named(SampleStart.STORY_HEADS))
                .extracting(Cast.Listed::username)
                .containsExactlyElementsOf(SampleStart.STORY_HEADS);
        assertThat(SampleStart.table(cast.listed(), cast.named(SampleStart.STORY_HEADS), "8080"))
                .contains("thuky.hoidong", "ld.stc.t", "ld.sxd.b", "Hoàng Thị Thúy", ":8080");
    }
}
