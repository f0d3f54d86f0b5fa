package vn.khoithidua.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.SampleMark;
import vn.khoithidua.draft.domain.DraftSection;
import vn.khoithidua.draft.domain.TextBlock;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.organization.Authorities;
import vn.khoithidua.organization.AuthorityName;
import vn.khoithidua.typeset.OfficialPaper;
import vn.khoithidua.typeset.PaperBlock;
import vn.khoithidua.typeset.PaperSignature;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.Seat;

/** Drafts and what was said to them in the state's form, always in Vietnamese. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class DraftPapers {

    private static final Locale PAPER = Locale.forLanguageTag("vi");

    private final Authorities authorities;
    private final SampleMark sample;
    private final TimeSource time;
    private final MessageSource messages;

    /** The text that a person has before the eyes, marked as a draft. */
    public OfficialPaper draft(DraftDesk desk, Seat seat) {
        Top top = new Top(bloc(seat.year()), say("number.none"), "", "");
        String mark = say("mark.draft", desk.shown());
        return paper(seat.year(), desk.draft(), top, blocks(desk.sections()), marks(mark));
    }

    /** The table of opinions with their answers: wide, signed by the secretary. */
    public OfficialPaper opinions(DraftDesk desk, Seat seat, PaperBlock.Grid table) {
        LocalDate day = time.today();
        List<PaperBlock> body = new ArrayList<>();
        if (!desk.roll().isEmpty()) {
            body.add(new PaperBlock.Paragraph(say("opinions.facts", counts(desk))));
        }
        body.add(table);
        AuthorityName authority = authorities.nameOn(seat.authority(), day);
        return new OfficialPaper(
                authority.headingName(),
                bloc(seat.year()),
                "",
                placeAndDay(placeOf(authority), day),
                say("opinions.type"),
                say("opinions.subject", desk.draft().title()),
                body,
                List.of(new PaperSignature(say("opinions.signer"), "", "")),
                List.of(),
                "",
                sampleMark(),
                true);
    }

    /** The paper as it is issued. */
    OfficialPaper issued(
            BlocYearSummary year,
            DraftPaper draft,
            IssueWords words,
            String issuer,
            String code,
            List<DraftSection> text) {
        Top top =
                new Top(
                        issuer,
                        say("number", words.number()),
                        placeAndDay(words.place(), words.issuedOn()),
                        say("foot", code));
        PaperSignature signature =
                new PaperSignature(
                        say("signature.head"),
                        words.signerTitle().toUpperCase(PAPER),
                        words.signer());
        OfficialPaper plain = paper(year, draft, top, blocks(text), sampleMark());
        return new OfficialPaper(
                plain.superior(),
                plain.issuer(),
                plain.number(),
                plain.placeAndDay(),
                plain.type(),
                plain.subject(),
                plain.body(),
                List.of(signature),
                List.of(say("recipients").split("\\|")),
                plain.foot(),
                plain.mark(),
                false);
    }

    /** Where papers of the authority are dated, as far as its name says. */
    public String place(Seat seat) {
        return placeOf(authorities.nameOn(seat.authority(), time.today()));
    }

    private static String placeOf(AuthorityName authority) {
        return authority
                .name()
                .replaceFirst("^(UBND|Ủy ban nhân dân)\\s+", "")
                .replaceFirst("^(tỉnh|thành phố)\\s+", "");
    }

    static String bloc(BlocYearSummary year) {
        return year.blocName().toUpperCase(PAPER);
    }

    private record Top(String issuer, String number, String placeAndDay, String foot) {}

    private OfficialPaper paper(
            BlocYearSummary year, DraftPaper draft, Top top, List<PaperBlock> body, String mark) {
        return new OfficialPaper(
                authorities.nameOn(year.authority(), time.today()).headingName(),
                top.issuer(),
                top.number(),
                top.placeAndDay(),
                say("type." + draft.kind()),
                draft.title(),
                body,
                List.of(),
                List.of(),
                top.foot(),
                mark,
                false);
    }

    private static List<PaperBlock> blocks(List<DraftSection> text) {
        List<PaperBlock> blocks = new ArrayList<>();
        for (DraftSection section : text) {
            if (!section.heading().isEmpty()) {
                blocks.add(new PaperBlock.Heading(section.heading()));
            }
            section.blocks().stream().map(DraftPapers::block).forEach(blocks::add);
        }
        return blocks;
    }

    private static PaperBlock block(TextBlock block) {
        return switch (block) {
            case TextBlock.Title it -> new PaperBlock.Heading(it.text());
            case TextBlock.Paragraph it -> new PaperBlock.Paragraph(it.text());
            case TextBlock.Point it -> new PaperBlock.Item(it.label(), it.text());
        };
    }

    private static Object[] counts(DraftDesk desk) {
        long spoken = desk.roll().stream().filter(SpokenMember::hasSpoken).count();
        long agree = desk.roll().stream().filter(SpokenMember::agrees).count();
        long words = desk.comments().stream().filter(one -> !one.isWithdrawn()).count();
        return new Object[] {spoken, desk.roll().size(), agree, words};
    }

    private String placeAndDay(String place, LocalDate day) {
        String month = (day.getMonthValue() < 3 ? "0" : "") + day.getMonthValue();
        String date = (day.getDayOfMonth() < 10 ? "0" : "") + day.getDayOfMonth();
        return say("placeAndDay", place, date, month, String.valueOf(day.getYear()));
    }

    private String marks(String mark) {
        return sample.isSet() ? mark + " - " + sampleMark() : mark;
    }

    private String sampleMark() {
        return sample.isSet() ? messages.getMessage("draft.paper.mark.sample", null, PAPER) : "";
    }

    private String say(String key, Object... args) {
        return messages.getMessage("draft.paper." + key, args, PAPER);
    }
}
