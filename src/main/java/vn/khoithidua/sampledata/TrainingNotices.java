package vn.khoithidua.sampledata;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.notice.ReminderRounds;
import vn.khoithidua.year.Extensions;
import vn.khoithidua.year.domain.Step;

/**
 * Reminders in the training bloc on the eve of the first start: one member is late with its
 * signature, another was given more time, and everybody finds notices in the inbox.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class TrainingNotices implements SampleStory {

    private static final String YEAR = TrainingBloc.YEAR;
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final Extensions extensions;
    private final ReminderRounds rounds;
    private final YearBook book;
    private final Cast cast;
    private final TrainingDays days;

    @Override
    public String code() {
        return "training-notices";
    }

    @Override
    public String root() {
        return "training";
    }

    @Override
    public List<StoryDay> days() {
        return List.of(
                new StoryDay(
                        "round",
                        days.ago(1).atTime(MORNING).atZone(TimeSource.ZONE).toInstant(),
                        this::remind));
    }

    private void remind() {
        extensions.grant(
                book.yearId(YEAR),
                book.line(YEAR, "bankcn"),
                Step.SIGNING,
                days.today().plusDays(5),
                "Đơn vị vừa thay đổi lãnh đạo, chờ quyết định phân công",
                cast.actor("ld.sxd.t"));
        TrainingBloc.MEMBERS.stream()
                .flatMap(agency -> Stream.of("ld.", "cv.").map(post -> post + agency.key() + ".t"))
                .forEach(this::remind);
        Stream.of("thuky.khoi", "thuky2.khoi", Council.TRAINING_SECRETARY).forEach(this::remind);
    }

    private void remind(String username) {
        rounds.one(cast.actor(username).user());
    }
}
