package vn.khoithidua.pact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.SampleMark;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.pact.domain.ContentHash;
import vn.khoithidua.pact.domain.PactContent;
import vn.khoithidua.pact.domain.PactMember;
import vn.khoithidua.pact.domain.PactSection;
import vn.khoithidua.pact.domain.PactTarget;
import vn.khoithidua.typeset.OfficialPaper;
import vn.khoithidua.typeset.PaperBlock;
import vn.khoithidua.typeset.PaperSignature;

/** Sets what a version says as an official paper, with a place for everybody who is to sign. */
@Component
@RequiredArgsConstructor
class PactLayout {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<Integer> WIDTHS = List.of(30, 48, 22);

    private final MessageSource messages;
    private final CheckAddress addresses;
    private final SampleMark sample;

    OfficialPaper paper(BlocYearId year, PactContent content) {
        ContentHash hash = content.hash();
        return new OfficialPaper(
                content.authority(),
                upper(content.bloc()),
                "",
                text("pact.doc.date", (Object[]) PactDates.parts(content.frozenOn())),
                upper(content.title()),
                content.theme().isEmpty() ? "" : text("pact.doc.theme", content.theme()),
                body(content, addresses.of(year, hash), hash),
                List.of(),
                List.of(),
                text("pact.pdf.foot", hash.code(), content.version()),
                sample.isSet() ? text("layout.sample") : "",
                false);
    }

    private List<PaperBlock> body(PactContent content, String address, ContentHash hash) {
        List<PaperBlock> body = new ArrayList<>();
        content.legalBases().forEach(basis -> body.add(new PaperBlock.Paragraph(basis)));
        paragraphs(content.opening(), body);
        content.sections().forEach(section -> section(section, body));
        paragraphs(content.commitments(), body);
        if (content.members().stream().anyMatch(member -> !member.targets().isEmpty())) {
            body.add(new PaperBlock.Heading(text("pact.doc.annex")));
            body.add(targets(content));
        }
        body.add(new PaperBlock.CheckMark(address, text("pact.pdf.check", hash.value())));
        body.add(
                new PaperBlock.SigningPages(
                        text("pact.pdf.signatures"),
                        content.members().stream()
                                .map(
                                        member ->
                                                new PaperSignature(
                                                        upper(member.name()),
                                                        member.title(),
                                                        member.leader()))
                                .toList()));
        return body;
    }

    private void section(PactSection section, List<PaperBlock> body) {
        if (!section.title().isEmpty()) {
            String code = section.code().isEmpty() ? "" : section.code() + ". ";
            String points = section.points().isEmpty() ? "" : " (" + points(section.points()) + ")";
            body.add(new PaperBlock.Heading(code + section.title() + points));
        }
        for (PactTarget target : section.targets()) {
            String points = target.points().isEmpty() ? "" : ": " + points(target.points());
            String unit = target.unit().isEmpty() ? "" : " " + text("pact.doc.unit", target.unit());
            String words = target.title() + points + unit + ".";
            body.add(
                    target.code().isEmpty()
                            ? new PaperBlock.Paragraph(words)
                            : new PaperBlock.Item(target.code() + ".", words));
        }
    }

    private PaperBlock.Grid targets(PactContent content) {
        List<List<String>> rows = new ArrayList<>();
        for (PactMember member : content.members()) {
            for (PactMember.OwnTarget own : member.targets()) {
                rows.add(List.of(member.name(), own.title(), own.text()));
            }
        }
        List<String> head =
                List.of(text("pact.member"), text("pact.target"), text("pact.target.own"));
        return new PaperBlock.Grid(WIDTHS, head, rows);
    }

    private String points(String points) {
        return text("pact.doc.points", points.replace('.', ','));
    }

    private static void paragraphs(String text, List<PaperBlock> body) {
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> body.add(new PaperBlock.Paragraph(line)));
    }

    private static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, VIETNAMESE);
    }
}
