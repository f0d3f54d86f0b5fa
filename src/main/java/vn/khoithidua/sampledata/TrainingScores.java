package vn.khoithidua.sampledata;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.clarification.Clarifications;
import vn.khoithidua.clarification.Document;
import vn.khoithidua.clarification.Said;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.pact.PactId;
import vn.khoithidua.scoring.SheetFlow;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.Step;

/**
 * What is due in the training bloc on the day of the first start: sheets half entered, waiting for
 * their leader, submitted, verified in part, returned with a reason; a question to one member, the
 * answer of another.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class TrainingScores implements SampleStory {

    private static final String YEAR = TrainingBloc.YEAR;
    private static final List<String> SUBMITTED = List.of("sxd", "sct", "stc", "banda");

    private final PactDesk pacts;
    private final ScoreDesk scores;
    private final SheetFlow flow;
    private final Clarifications clarifications;
    private final YearBook book;
    private final Seats seats;
    private final Cast cast;
    private final TrainingDays days;

    @Override
    public String code() {
        return "training-scores";
    }

    @Override
    public String root() {
        return "training";
    }

    @Override
    public List<StoryDay> days() {
        return List.of(
                StoryDay.on("table", days.ago(60), this::freeze),
                StoryDay.on("self-scores", days.ago(5), this::enter),
                StoryDay.on("verification", days.ago(1), this::verify));
    }

    private void freeze() {
        PactId pact = pacts.freeze(YEAR, "Đoàn kết, sáng tạo, về đích sớm", List.of(), head());
        List<Agency> signers = TrainingBloc.MEMBERS.subList(0, TrainingBloc.MEMBERS.size() - 2);
        pacts.signed(YEAR, pact, signers, days.ago(60), head());
        book.window(YEAR, Step.SIGNING, days.ago(60), days.ago(4), head());
        book.focus(YEAR, Focus.RUNNING, "Đã thống nhất bảng điểm", head());
    }

    private void enter() {
        Actor secretary = cast.actor(Council.TRAINING_SECRETARY);
        LocalDate today = days.today();
        book.window(YEAR, Step.SELF_SCORING, days.ago(14), today.plusDays(6), secretary);
        book.window(YEAR, Step.VERIFICATION, days.ago(4), today.plusDays(20), secretary);
        book.focus(YEAR, Focus.SELF_SCORING, "Các đơn vị tự chấm điểm", head());
        SampleResults results = SampleResults.read("training");
        for (String agency : SUBMITTED) {
            scores.enter(YEAR, agency, seats.officer(YEAR, agency), results.of(agency));
            scores.submit(YEAR, agency);
        }
        for (String agency : List.of("snnmt", "skhcn")) {
            Seat officer = seats.officer(YEAR, agency);
            scores.enter(YEAR, agency, officer, results.of(agency));
            scores.sendToLeader(YEAR, agency, officer);
        }
        scores.enter(YEAR, "bankcn", seats.officer(YEAR, "bankcn"), half(results.of("bankcn")));
    }

    private void verify() {
        Seat helper = seats.helper(YEAR, "thuky.khoi", "sxd");
        SampleResults results = SampleResults.read("training");
        scores.agree(YEAR, "sct", helper, half(results.of("sct")));
        scores.differ(YEAR, "sct", helper, "1.4", "8.5", "Hai dịch vụ chưa cung cấp toàn trình");
        flow.returnToMember(
                helper,
                book.line(YEAR, "banda"),
                "Đề nghị bổ sung số liệu giải ngân đến ngày 31/10",
                Set.of(CriterionKey.of("1.2")));
        ask(
                helper,
                "stc",
                "1.2",
                "Đề nghị gửi xác nhận của Kho bạc về số giải ngân đến hết tháng 10");
        Said question =
                ask(helper, "sct", "1.4", "Hai dịch vụ nào chưa cung cấp toàn trình, vì sao?");
        clarifications.answer(
                seats.officer(YEAR, "sct"),
                new Said(
                        question.line(),
                        question.criterion(),
                        1,
                        "Hai dịch vụ cấp phép đang chờ kết nối dữ liệu của bộ; đã có văn bản đề nghị."),
                List.of(
                        new Document.Link(
                                "https://mau.example/sct/de-nghi-ket-noi",
                                "Văn bản đề nghị kết nối (dữ liệu mẫu)")));
    }

    private Said ask(Seat helper, String agency, String key, String question) {
        Said words = new Said(book.line(YEAR, agency), CriterionKey.of(key), 0, question);
        clarifications.ask(helper, words, days.today().plusDays(2));
        return words;
    }

    private Actor head() {
        return cast.actor("ld.sxd.t");
    }

    private static Map<String, String> half(Map<String, String> results) {
        return results.entrySet().stream()
                .limit((results.size() + 1) / 2)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
