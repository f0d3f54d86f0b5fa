package vn.khoithidua.sampledata;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.TargetValue;
import vn.khoithidua.year.Extensions;
import vn.khoithidua.year.domain.Step;

/**
 * What the members of the training bloc registered, one of them late; one has not yet and got more
 * time. Most have reported at mid-year.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class TrainingRegistrations implements SampleStory {

    static final String LATE = "bankcn";
    static final String MISSING = "stp";
    private static final String YEAR = TrainingBloc.YEAR;
    private static final List<String> AWARDS =
            List.of("PROVINCIAL_FLAG", "PROVINCIAL_MERIT_CERTIFICATE");

    private final TableDesk tables;
    private final RegistrationDesk registrations;
    private final Extensions extensions;
    private final YearBook book;
    private final Seats seats;
    private final Cast cast;
    private final TrainingDays days;

    @Override
    public String code() {
        return "training-registrations";
    }

    @Override
    public String root() {
        return "training";
    }

    @Override
    public List<StoryDay> days() {
        return List.of(
                StoryDay.on("draft", days.ago(75), this::draft),
                StoryDay.on("registrations", days.ago(70), this::register),
                StoryDay.on("late", days.ago(62), this::registerLate),
                StoryDay.on("mid-year", days.ago(45), this::review));
    }

    private void draft() {
        tables.draft(YEAR, "training", cast.actor("thuky.khoi"));
        book.window(
                YEAR,
                Step.REGISTRATION,
                days.ago(75),
                days.ago(65),
                cast.actor(Council.TRAINING_SECRETARY));
    }

    private void register() {
        int share = 95;
        for (Agency member : TrainingBloc.MEMBERS) {
            if (!List.of(LATE, MISSING).contains(member.key())) {
                register(member.key(), String.valueOf(share++));
            }
        }
    }

    private void registerLate() {
        register(LATE, "95");
        extensions.grant(
                book.yearId(YEAR),
                book.line(YEAR, MISSING),
                Step.REGISTRATION,
                days.today().plusDays(10),
                "Dữ liệu mẫu: đơn vị vừa thay cán bộ phụ trách",
                cast.actor("ld.sxd.t"));
    }

    private void register(String agency, String share) {
        LocalDate autumn = LocalDate.of(days.today().getYear(), 11, 30);
        registrations.accepted(
                YEAR,
                agency,
                Map.of(
                        "1.1",
                        TableDesk.percent(share),
                        "1.2",
                        TableDesk.percent("95"),
                        "1.3",
                        TableDesk.percent("98"),
                        "1.4",
                        new TargetValue.Due(autumn),
                        "2.1",
                        new TargetValue.Words("Không có công chức vi phạm kỷ luật"),
                        "2.2",
                        new TargetValue.Title("Tổ chức Đảng trong sạch, vững mạnh")),
                AWARDS,
                seats.helper(YEAR, "thuky.khoi", "sxd"));
    }

    private void review() {
        book.window(
                YEAR,
                Step.MID_YEAR_REVIEW,
                days.ago(50),
                days.ago(40),
                cast.actor(Council.TRAINING_SECRETARY));
        report("sxd", "97.5", "62", "99");
        report("sct", "98.2", "58", "98.4");
        report("stc", "97", "91", "99.1");
        report("snnmt", "96.4", "88", "97.5");
        report("skhcn", "98.6", "95.5", "98.8");
        registrations.conclude(
                seats.head(YEAR, "sxd"),
                "Các đơn vị cơ bản hoàn thành nhiệm vụ được giao; giải ngân vốn đầu tư công còn chậm (dữ liệu mẫu).",
                false);
    }

    private void report(String agency, String tasks, String spent, String files) {
        registrations.report(
                YEAR,
                agency,
                Map.of(
                        "1.1",
                        tasks,
                        "1.2",
                        spent,
                        "1.3",
                        files,
                        "1.4",
                        "ON_TRACK",
                        "2.1",
                        "ON_TRACK",
                        "2.2",
                        "ON_TRACK"),
                "Báo cáo sơ kết của đơn vị (dữ liệu mẫu).");
    }
}
