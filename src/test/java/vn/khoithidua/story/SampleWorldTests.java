package vn.khoithidua.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Accounts;
import vn.khoithidua.access.SampleMark;
import vn.khoithidua.leadership.BlocLedger;
import vn.khoithidua.leadership.Handovers;
import vn.khoithidua.leadership.TurnProposals;
import vn.khoithidua.sampledata.SampleWorld;
import vn.khoithidua.year.domain.LeadershipRole;

/** The sample world as a whole: loaded once, marked, everybody able to sign in. */
@PageTest
class SampleWorldTests {

    @Autowired private SampleWorld world;
    @Autowired private SampleMark mark;
    @Autowired private Accounts accounts;
    @Autowired private JdbcClient jdbc;
    @Autowired private BeanFactory application;

    @Test
    void loadsOnceHoweverOftenItIsAsked() {
        world.loadAll();
        long rows = rows();
        world.loadAll();
        assertThat(rows()).isEqualTo(rows);
        assertThat(mark.isSet()).isTrue();
    }

    @Test
    void everyMemberOfTheTrainingBlocHasALeaderAndAnOfficer() {
        world.loadAll();
        StoryReader story = new StoryReader(application);
        assertThat(story.members("T/now", story.summary("T/now").endsOn().toString())).hasSize(8);
        for (String agency :
                new String[] {"sxd", "sct", "stc", "snnmt", "skhcn", "stp", "bankcn", "banda"}) {
            assertThat(story.person("ld." + agency + ".t").name()).isNotBlank();
            assertThat(story.person("cv." + agency + ".t").name()).isNotBlank();
        }
        assertThat(accounts.isPasswordOf(story.person("cv.sct.t"), "Thi đua 2026 cùng tiến bộ"))
                .isTrue();
    }

    @Test
    void theBlocOfObjectionsHasOneForEveryDesk() {
        world.loadAll();
        assertThat(
                        jdbc.sql(
                                        "select agency || ' ' || state from objection where bloc_year_id = :year order by number")
                                .param("year", world.id("T/objection"))
                                .query((row, n) -> row.getString(1))
                                .list())
                .containsExactly(
                        "Hội Nông dân tỉnh FILED",
                        "Hội Cựu chiến binh tỉnh FILED",
                        "Tỉnh đoàn REFUSED",
                        "Liên đoàn Lao động tỉnh UNDER_REVIEW",
                        "Hội Liên hiệp Phụ nữ tỉnh UNDER_REVIEW");
    }

    /** Four have never headed the training bloc and are equal; the present head had two turns. */
    @Test
    void theTrainingBlocShowsWhoseTurnItIs() {
        world.loadAll();
        StoryReader story = new StoryReader(application);
        BlocLedger.History history =
                application.getBean(BlocLedger.class).of(story.summary("T/now").bloc());
        assertThat(history.years()).hasSize(5).allMatch(year -> year.offices().size() == 2);
        assertThat(
                        application
                                .getBean(TurnProposals.class)
                                .of(history, LeadershipRole.HEAD)
                                .orElseThrow()
                                .prospects())
                .extracting(one -> one.standing().place() + " " + one.name())
                .containsExactly(
                        "1 Sở Công Thương",
                        "1 Sở Tư pháp",
                        "1 Ban Quản lý các khu công nghiệp",
                        "1 Ban Quản lý dự án đầu tư xây dựng tỉnh",
                        "5 Sở Tài chính",
                        "6 Sở Nông nghiệp và Môi trường",
                        "7 Sở Khoa học và Công nghệ",
                        "8 Sở Xây dựng");
        assertThat(application.getBean(Handovers.class).of(story.year("T/1")))
                .hasValueSatisfying(done -> assertThat(done.received()).isNotNull());
    }

    private long rows() {
        return jdbc.sql(
                        "select (select count(*) from sample_name) + (select count(*) from user_account) + (select count(*) from audit.entry)")
                .query((row, n) -> row.getLong(1))
                .single();
    }
}
