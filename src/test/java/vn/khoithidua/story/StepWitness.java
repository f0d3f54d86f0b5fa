package vn.khoithidua.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khoithidua.draft.DraftComment;
import vn.khoithidua.draft.DraftDesk;
import vn.khoithidua.draft.DraftLine;
import vn.khoithidua.draft.Drafts;
import vn.khoithidua.draft.IssuedDraft;
import vn.khoithidua.draft.domain.DraftKind;
import vn.khoithidua.draft.domain.DraftSection;
import vn.khoithidua.draft.domain.Stance;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.pact.Pact;
import vn.khoithidua.pact.PactSignature;
import vn.khoithidua.pact.Pacts;
import vn.khoithidua.pact.SigningBoard;
import vn.khoithidua.pact.domain.PactContent;
import vn.khoithidua.registration.AwardName;
import vn.khoithidua.registration.RegistrationBoard;
import vn.khoithidua.registration.RegistrationSummary;
import vn.khoithidua.registration.Registrations;
import vn.khoithidua.year.Seat;

/** Says what came of the first half of a story's year, one line for each fact. */
final class StepWitness {

    private final StoryReader story;
    private final Drafts drafts;
    private final Registrations registrations;
    private final Pacts pacts;
    private final JdbcClient jdbc;

    StepWitness(BeanFactory application, StoryReader story) {
        this.story = story;
        drafts = application.getBean(Drafts.class);
        registrations = application.getBean(Registrations.class);
        pacts = application.getBean(Pacts.class);
        jdbc = application.getBean(JdbcClient.class);
    }

    /** Kind and state of each draft; number, day and signer of those that are issued. */
    List<String> drafts(String year) {
        Seat reader = story.reader(year);
        List<String> found = new ArrayList<>();
        for (DraftLine line : drafts.of(reader)) {
            IssuedDraft issued = drafts.desk(reader, line.draft().id(), 0).issued();
            String how =
                    issued == null
                            ? ""
                            : " %s %s %s"
                                    .formatted(issued.number(), issued.issuedOn(), issued.signer());
            found.add(line.draft().kind() + " " + line.draft().state() + how);
        }
        return found;
    }

    /** What was said to a draft, and how it was answered: who, where, how, day, verdict. */
    List<String> opinions(String year, DraftKind kind) {
        return desk(year, kind).comments().stream()
                .filter(one -> one.stance() != Stance.AGREE)
                .map(
                        one ->
                                "%s %s%s %s %s"
                                        .formatted(
                                                one.agency(),
                                                one.live() ? "live" : one.section(),
                                                one.late() ? " late" : "",
                                                day(one.madeAt()),
                                                Objects.requireNonNull(one.answer()).verdict()))
                .toList();
    }

    /** The reasons given to what was said. */
    List<String> reasons(String year, DraftKind kind) {
        return desk(year, kind).comments().stream()
                .filter(one -> one.answer() != null)
                .map(one -> Objects.requireNonNull(one.answer()).reason())
                .toList();
    }

    /** The members that agreed to a draft as a whole. */
    List<String> agreed(String year, DraftKind kind) {
        return desk(year, kind).comments().stream()
                .filter(one -> one.stance() == Stance.AGREE)
                .map(DraftComment::agency)
                .toList();
    }

    /** The sections of a draft: key and heading. */
    List<String> sections(String year, DraftKind kind) {
        return desk(year, kind).sections().stream()
                .map(one -> one.key() + " " + one.heading())
                .toList();
    }

    /** The whole text as it was fixed, and the number of the version. */
    String text(String year, DraftKind kind) {
        DraftDesk desk = desk(year, kind);
        return desk.sections().stream()
                .map(DraftSection::body)
                .collect(Collectors.joining("\n", "[" + desk.shown() + "] ", ""));
    }

    private DraftDesk desk(String year, DraftKind kind) {
        Seat reader = story.reader(year);
        return drafts.of(reader).stream()
                .filter(line -> line.draft().kind() == kind)
                .map(line -> drafts.desk(reader, line.draft().id(), 0))
                .findFirst()
                .orElseThrow();
    }

    /** Who registered: name, state, day, what for. */
    List<String> registered(String year) {
        return registrations.board(story.reader(year)).places().stream()
                .map(
                        place ->
                                "%s %s %s%s%s"
                                        .formatted(
                                                place.member().name(),
                                                place.registration().state(),
                                                day(
                                                        Objects.requireNonNull(
                                                                place.registration().handedInAt())),
                                                place.late() ? " late" : "",
                                                place.registration().awards().stream()
                                                        .map(AwardName::code)
                                                        .map(code -> " " + code)
                                                        .reduce("", String::concat)))
                .toList();
    }

    /** The targets of each member, in the order of the roster: code and target. */
    List<String> targets(String year) {
        RegistrationSummary summary = registrations.summary(story.reader(year));
        RegistrationBoard board = summary.board();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < board.places().size(); i++) {
            found.add(
                    String.join(
                            "; ",
                            summary.targetsOf(i).stream()
                                    .map(line -> line.replaceFirst("^(\\S+) .*: ", "$1 "))
                                    .toList()));
        }
        return found;
    }

    /** Who signed: agency, signer, day, way. */
    List<String> signatures(SigningBoard board) {
        List<String> found = new ArrayList<>();
        for (SigningBoard.Place place : board.places()) {
            PactSignature signature = Objects.requireNonNull(place.signature());
            found.add(
                    "%s %s %s%s"
                            .formatted(
                                    place.name(),
                                    signature.signedOn(),
                                    signature.way(),
                                    signature.late() ? " late" : ""));
        }
        return found;
    }

    /** The pact as it was frozen, once it is found unchanged. */
    PactContent frozen(String year) {
        Pact pact = pacts.current(story.year(year)).orElseThrow();
        if (!pacts.isUnchanged(pact)) {
            throw new IllegalStateException("The pact of " + year + " is not what was signed");
        }
        return pacts.content(pact);
    }

    /** How many scores a year has. */
    long scores(String year) {
        return jdbc.sql("select count(*) from score_cell where bloc_year_id = :year")
                .param("year", story.year(year).value())
                .query((row, n) -> row.getLong(1))
                .single();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, TimeSource.ZONE);
    }
}
