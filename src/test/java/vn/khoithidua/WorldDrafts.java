package vn.khoithidua;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khoithidua.access.Role;
import vn.khoithidua.draft.CommentWords;
import vn.khoithidua.draft.DraftCommentId;
import vn.khoithidua.draft.DraftComments;
import vn.khoithidua.draft.DraftId;
import vn.khoithidua.draft.DraftRounds;
import vn.khoithidua.draft.DraftWriting;
import vn.khoithidua.draft.NewDraft;
import vn.khoithidua.draft.domain.DraftKind;
import vn.khoithidua.draft.domain.DraftSection;
import vn.khoithidua.draft.domain.DraftSource;
import vn.khoithidua.draft.domain.Stance;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/**
 * Drafts of the little world: one out for comment with a comment of the second member, one agreed.
 */
final class WorldDrafts {

    private WorldDrafts() {}

    static Map<String, String> in(BeanFactory beans, TestWorld.BlocWorld world, Actor head) {
        LocalDate today = beans.getBean(TimeSource.class).today();
        beans.getBean(Windows.class)
                .set(
                        world.year(),
                        new StepWindow(
                                Step.DRAFTING, today.minusDays(1), today.plusDays(30), 0, null),
                        head);
        Seat keeper = seat(beans, world, head, Role.BLOC_HEAD, Set.of());
        DraftId open = sent(beans, keeper, today, "Kế hoạch công tác thi đua");
        DraftId agreed = sent(beans, keeper, today, "Quy chế hoạt động");
        RosterLineId line = world.lines().get(1);
        Seat member = seat(beans, world, head, Role.AGENCY_LEADER, Set.of(line));
        DraftCommentId comment =
                beans.getBean(DraftComments.class)
                        .comment(
                                member,
                                open,
                                new CommentWords(1, "m1", Stance.REMARK, "Nên rõ hơn", line));
        beans.getBean(JdbcClient.class)
                .sql("update draft_paper set state = 'AGREED' where id = :id")
                .param("id", agreed.value())
                .update();
        return Map.of(
                "draft", open.toString(),
                "agreedDraft", agreed.toString(),
                "comment", comment.toString());
    }

    private static DraftId sent(BeanFactory beans, Seat keeper, LocalDate today, String title) {
        DraftId id =
                beans.getBean(DraftWriting.class)
                        .create(
                                keeper,
                                new NewDraft(
                                        DraftKind.PLAN,
                                        title,
                                        DraftSource.TEXT,
                                        List.of(new DraftSection("m1", "I. MỤC ĐÍCH", "- Thi đua")),
                                        null));
        beans.getBean(DraftRounds.class).send(keeper, id, today.plusDays(7), "");
        return id;
    }

    private static Seat seat(
            BeanFactory beans,
            TestWorld.BlocWorld world,
            Actor actor,
            Role role,
            Set<RosterLineId> own) {
        return new Seat(
                beans.getBean(BlocYears.class).summary(world.year()),
                Set.of(role),
                own,
                Set.of(),
                actor);
    }
}
