package vn.khoithidua.leadership.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.SampleMark;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.leadership.Handover;
import vn.khoithidua.leadership.HandoverPack;
import vn.khoithidua.organization.Authorities;
import vn.khoithidua.typeset.OfficialPaper;
import vn.khoithidua.typeset.PaperBlock;
import vn.khoithidua.typeset.PaperSignature;
import vn.khoithidua.typeset.Spreadsheets;

/** Minutes of the hand-over and the index of the pack, in the state's form. */
@Component
@RequiredArgsConstructor
class HandoverPapers {

    private static final List<Integer> INDEX = List.of(6, 18, 12, 14, 40, 10);

    private final HandoverWords words;
    private final Authorities authorities;
    private final SampleMark sample;
    private final TimeSource time;

    /** The minutes; the names of those who have not confirmed yet are left to be filled in. */
    OfficialPaper minutes(HandoverPack pack) {
        Handover handover = pack.handover();
        LocalDate day = handover == null ? time.today() : handover.handed().on();
        List<PaperBlock> body = new ArrayList<>();
        body.add(heading("who"));
        body.add(paragraph("from", pack.fromName(), pack.year().label(), pack.fromLeader()));
        body.add(paragraph("to", pack.toName(), pack.toLeader()));
        body.add(heading("what"));
        body.add(paragraph("papers", pack.papers().size()));
        body.add(paragraph(pack.open().isEmpty() ? "open.none" : "open", pack.open().size()));
        if (!pack.open().isEmpty()) {
            body.add(
                    words.grid(
                            List.of(8, 72, 20),
                            words.heads("no", "matter", "due"),
                            words.open(pack)));
        }
        body.add(paragraph("calendar"));
        body.add(
                words.grid(
                        List.of(15, 45, 20, 20),
                        words.heads("year", "step", "opens", "due"),
                        words.calendar(pack)));
        body.add(paragraph("people", pack.members().size(), pack.team().size()));
        if (handover != null) {
            body.add(heading("said"));
            said(body, "said.handed", handover.handed());
            Handover.Side received = handover.received();
            if (received != null) {
                said(body, "said.received", received);
            }
        }
        body.add(paragraph("end"));
        return paper(
                pack, words.say("minutes.type"), "minutes.subject", body, signatures(pack), day);
    }

    /** What lies in the pack. */
    OfficialPaper index(HandoverPack pack) {
        List<PaperBlock> body = new ArrayList<>();
        body.add(heading("index.papers"));
        body.add(words.grid(INDEX, indexHead(), words.papers(pack)));
        body.add(heading("index.members"));
        body.add(
                words.grid(
                        List.of(8, 52, 20, 20),
                        words.heads("no", "member", "joined", "left"),
                        words.members(pack)));
        return paper(pack, words.say("index.type"), "index.subject", body, List.of(), time.today());
    }

    /** The index as a spreadsheet. */
    byte[] sheet(HandoverPack pack) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(indexHead());
        cells.addAll(words.papers(pack));
        return Spreadsheets.xlsx("1", cells, 6, 24, 14, 20, 70, 14);
    }

    private List<String> indexHead() {
        return words.heads("no", "number", "date", "kind", "about", "note");
    }

    private void said(List<PaperBlock> body, String key, Handover.Side side) {
        body.add(paragraph(key, words.side(side), HandoverWords.day(side.on()), note(side)));
    }

    private String note(Handover.Side side) {
        return side.note().isEmpty() ? words.say("said.nothing") : side.note();
    }

    private List<PaperSignature> signatures(HandoverPack pack) {
        Handover handover = pack.handover();
        Handover.Side received = handover == null ? null : handover.received();
        return List.of(
                signature("sign.to", pack.toName(), received),
                signature(
                        "sign.from", pack.fromName(), handover == null ? null : handover.handed()));
    }

    /** The capacity stands before the office of who is acted for, as on every official paper. */
    private PaperSignature signature(String title, String agency, Handover.@Nullable Side side) {
        String office = words.upper(agency);
        return new PaperSignature(
                words.say(title),
                side == null || side.as().isEmpty()
                        ? office
                        : words.say("sign.as." + side.as(), office),
                side == null ? "" : side.by());
    }

    private OfficialPaper paper(
            HandoverPack pack,
            String type,
            String subject,
            List<PaperBlock> body,
            List<PaperSignature> signatures,
            LocalDate day) {
        return new OfficialPaper(
                authorities.nameOn(pack.year().authority(), day).headingName(),
                words.upper(pack.year().blocName()),
                "",
                words.dated(day),
                type,
                words.say(subject, pack.year().label()),
                body,
                signatures,
                List.of(),
                "",
                sample.isSet() ? words.say("sample") : "",
                false);
    }

    private PaperBlock heading(String key) {
        return new PaperBlock.Heading(words.say("heading." + key));
    }

    private PaperBlock paragraph(String key, Object... args) {
        return new PaperBlock.Paragraph(words.say("text." + key, args));
    }
}
