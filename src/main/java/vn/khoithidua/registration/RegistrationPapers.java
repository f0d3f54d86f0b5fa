package vn.khoithidua.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.SampleMark;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.organization.Authorities;
import vn.khoithidua.typeset.OfficialPaper;
import vn.khoithidua.typeset.PaperBlock;
import vn.khoithidua.typeset.PaperSignature;
import vn.khoithidua.year.BlocYearSummary;

/** The summary of registrations as a paper; papers are Vietnamese in both languages. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class RegistrationPapers {

    private static final Locale PAPER = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<Integer> WIDTHS = List.of(5, 20, 45, 18, 12);

    private final Authorities authorities;
    private final SampleMark sample;
    private final TimeSource time;
    private final MessageSource messages;

    /** <i>Bảng tổng hợp đăng ký thi đua</i>, wide, for the head's signature. */
    public OfficialPaper summary(RegistrationSummary summary, BlocYearSummary year) {
        List<PaperBlock> body = new ArrayList<>();
        RegistrationBoard board = summary.board();
        body.add(
                new PaperBlock.Paragraph(
                        say(
                                "registration.paper.facts",
                                board.places().size() - board.missing(),
                                board.places().size(),
                                board.accepted())));
        body.add(table(summary));
        return paper(
                year,
                "registration.paper.type",
                say("registration.paper.subject", year.label()),
                body);
    }

    /** A wide paper of the bloc with the head's block at its end. */
    OfficialPaper paper(BlocYearSummary year, String type, String subject, List<PaperBlock> body) {
        LocalDate today = time.today();
        return new OfficialPaper(
                authorities.nameOn(year.authority(), today).headingName(),
                year.blocName().toUpperCase(PAPER),
                "",
                day(today),
                say(type),
                subject,
                body,
                List.of(new PaperSignature(say("registration.paper.signer"), "", "")),
                List.of(),
                "",
                sample.isSet() ? say("layout.sample") : "",
                true);
    }

    private PaperBlock.Grid table(RegistrationSummary summary) {
        List<List<String>> rows = new ArrayList<>();
        List<RegistrationBoard.Place> places = summary.board().places();
        for (int i = 0; i < places.size(); i++) {
            RegistrationBoard.Place place = places.get(i);
            Registration it = place.registration();
            rows.add(
                    List.of(
                            String.valueOf(i + 1),
                            place.member().name(),
                            String.join("\n", summary.targetsOf(i)),
                            awards(it),
                            handedIn(it.handedInAt(), place)));
        }
        return new PaperBlock.Grid(
                WIDTHS,
                List.of("number", "member", "targets", "awards", "handedIn").stream()
                        .map(head -> say("registration.paper.col." + head))
                        .toList(),
                rows);
    }

    /** The awards striven for and the member's own words. */
    static String awards(Registration it) {
        String names = it.awards().stream().map(AwardName::name).collect(Collectors.joining("\n"));
        return (names + "\n" + it.words()).strip();
    }

    private String handedIn(@Nullable Instant at, RegistrationBoard.Place place) {
        if (at == null) {
            return say("registration.paper.missing");
        }
        String day = DAY.format(LocalDate.ofInstant(at, TimeSource.ZONE));
        return place.late() ? day + "\n" + say("registration.paper.late") : day;
    }

    /** Days below 10 and the months 1 and 2 take a zero. */
    private String day(LocalDate on) {
        return say(
                "registration.paper.day",
                "%02d".formatted(on.getDayOfMonth()),
                on.getMonthValue() > 2 ? on.getMonthValue() : "0" + on.getMonthValue(),
                String.valueOf(on.getYear()));
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args, PAPER);
    }
}
