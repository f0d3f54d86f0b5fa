package vn.khoithidua.sampledata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.LeadershipMode;

/**
 * The years of the training bloc before the present one, for its ledger: who headed it, who was
 * deputy, and the hand-over to the present head. They have no scores.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class TrainingPast implements SampleStory {

    /** The year before the present one. */
    static final String LAST = name(1);

    private static final List<Term> TERMS =
            List.of(
                    new Term("sxd", "stc"),
                    new Term("stc", "snnmt"),
                    new Term("snnmt", "skhcn"),
                    new Term("skhcn", "sct"));

    private final ElectionDesk elections;
    private final YearBook book;
    private final Cast cast;
    private final TrainingDays days;

    private record Term(String head, String deputy) {}

    @Override
    public String code() {
        return "training-past";
    }

    @Override
    public String root() {
        return "training";
    }

    @Override
    public List<StoryDay> days() {
        List<StoryDay> all = new ArrayList<>();
        for (int ago = TERMS.size(); ago > 0; ago--) {
            int years = ago;
            all.add(StoryDay.on("year-" + ago, opened(ago), () -> open(years)));
        }
        all.add(StoryDay.on("hand-over", handedOver(), this::handOver));
        return all;
    }

    private static String name(int yearsAgo) {
        return "T/" + yearsAgo;
    }

    private static Term term(int yearsAgo) {
        return TERMS.get(TERMS.size() - yearsAgo);
    }

    private LocalDate opened(int yearsAgo) {
        return LocalDate.of(days.first().getYear() - yearsAgo, 1, 15);
    }

    /** In January, or on the day of the first start where that is earlier. */
    private LocalDate handedOver() {
        LocalDate day = days.first().plusDays(11);
        return day.isAfter(days.today()) ? days.today() : day;
    }

    private void open(int yearsAgo) {
        Actor secretary = cast.actor(Council.TRAINING_SECRETARY);
        LocalDate day = opened(yearsAgo);
        String year = name(yearsAgo);
        if (yearsAgo == TERMS.size()) {
            book.open("T/bloc", year, day.getYear(), TrainingBloc.MEMBERS, secretary);
        } else {
            close(yearsAgo + 1);
            String last = name(yearsAgo + 1);
            book.openNext(last, year, day.getYear(), TrainingBloc.MEMBERS, secretary);
        }
        String basis = "Dữ liệu mẫu: biên bản hội nghị tổng kết năm trước";
        String since = day.toString();
        Term term = term(yearsAgo);
        book.head(year, term.head(), LeadershipMode.ELECTED, since, basis, secretary);
        book.deputy(year, term.deputy(), LeadershipMode.ELECTED, since, basis, secretary);
    }

    private void handOver() {
        elections.handOver(
                LAST,
                handedOver().toString(),
                "Bàn giao hồ sơ, con dấu và các việc đang theo dõi (dữ liệu mẫu)",
                head(1),
                cast.actor("ld.sxd.t"));
        close(1);
    }

    private void close(int yearsAgo) {
        book.focus(name(yearsAgo), Focus.CLOSED, "Đã tổng kết năm", head(yearsAgo));
    }

    private Actor head(int yearsAgo) {
        return cast.actor(Setting.username("ld", term(yearsAgo).head(), "T"));
    }
}
