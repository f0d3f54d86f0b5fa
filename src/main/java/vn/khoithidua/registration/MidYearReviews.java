package vn.khoithidua.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.registration.domain.ProgressRules;
import vn.khoithidua.registration.domain.YearTime;
import vn.khoithidua.ruleset.domain.RuleValues;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;

/** Reads the mid-year review. Everybody of the bloc reads all reports; there are no points. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class MidYearReviews {

    private final MidYearStore store;
    private final MidYearReviewStore closings;
    private final MidYearFiles files;
    private final RegistrationTable tables;
    private final Roster roster;
    private final BlocYears years;
    private final Windows windows;
    private final TimeSource time;

    /** What all reports of a year are read against. */
    private record Frame(
            BlocYearSummary year,
            RegistrationTable.Current table,
            Map<RosterLineId, MidYearReport> reports,
            Map<RosterLineId, Map<CriterionKey, MidYearResult>> results,
            ProgressRules rules,
            Deadlines deadlines,
            Instant now) {

        MidYearReport report(RosterLineId line) {
            return reports.getOrDefault(line, MidYearReport.none(line));
        }

        /** A report is of the day it was handed in, one in work of today. */
        LocalDate asOf(RosterLineId line) {
            MidYearReport report = report(line);
            Instant at = report.isHandedIn() ? report.handedInAt() : null;
            return LocalDate.ofInstant(at == null ? now : at, TimeSource.ZONE);
        }

        boolean late(RosterLineId line) {
            Instant at = report(line).firstHandedInAt();
            return deadlines.late(line, at == null ? now : at);
        }

        List<MidYearSection> sections(RosterLineId line) {
            YearTime gone = new YearTime(year.startsOn(), year.endsOn(), asOf(line));
            Map<CriterionKey, MidYearResult> own = results.getOrDefault(line, Map.of());
            boolean some = table.registered(line) > 0;
            return table.allSections(line).stream()
                    .map(
                            section ->
                                    new MidYearSection(
                                            section.code(),
                                            section.title(),
                                            section.rows().stream()
                                                    .filter(row -> counts(row, some))
                                                    .map(row -> row(row, own, gone))
                                                    .toList()))
                    .toList();
        }

        /** What was registered; of a member that registered nothing, what is asked of it. */
        private static boolean counts(TargetRow row, boolean some) {
            return some ? row.isRegistered() : row.assignment().assigned();
        }

        private MidYearRow row(TargetRow row, Map<CriterionKey, MidYearResult> own, YearTime gone) {
            MidYearResult result = own.get(row.criterion().key());
            return MidYearRow.of(
                    row, result == null ? MidYearRow.nothing(row) : result, gone, rules);
        }
    }

    /** All members; the number of statements does not grow with them. */
    public MidYearBoard board(Seat seat) {
        Frame frame = frame(seat);
        List<MidYearBoard.Group> groups =
                frame == null
                        ? List.of()
                        : frame.table().groups().stream()
                                .map(one -> new MidYearBoard.Group(one.code(), one.title()))
                                .toList();
        List<MidYearBoard.Place> places =
                frame == null
                        ? List.of()
                        : roster.all(seat.blocYear(), seat.year().endsOn()).stream()
                                .map(member -> place(frame, member))
                                .toList();
        return new MidYearBoard(closings.review(seat.blocYear()), groups, places, due(frame));
    }

    private static MidYearBoard.Place place(Frame frame, RosterMember member) {
        return new MidYearBoard.Place(
                member,
                frame.report(member.line()),
                frame.sections(member.line()),
                frame.late(member.line()));
    }

    private static @Nullable LocalDate due(@Nullable Frame frame) {
        return frame == null || frame.deadlines().window() == null
                ? null
                : frame.deadlines().window().softDeadline();
    }

    /**
     * One member's report; refuses (404) a line of another year and (409) a year without a table.
     */
    public MidYearPage page(Seat seat, RosterLineId line) {
        RosterMember member =
                roster.all(seat.blocYear(), seat.year().endsOn()).stream()
                        .filter(one -> one.line().equals(line))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound().asException());
        Frame frame = frame(seat);
        if (frame == null) {
            throw Refusal.conflict("registration.refusal.table").asException();
        }
        boolean closed = !seat.year().isOpen() || closings.review(seat.blocYear()).isClosed();
        MidYearReport report = frame.report(line);
        boolean takes =
                !closed
                        && !report.isHandedIn()
                        && (report.handedInAt() != null
                                || frame.deadlines().takes(line, frame.now()));
        return new MidYearPage(
                member,
                report,
                frame.sections(line).stream().filter(one -> !one.rows().isEmpty()).toList(),
                files.of(line),
                frame.asOf(line),
                frame.deadlines().dueOn(line),
                frame.late(line),
                takes,
                closed);
    }

    private @Nullable Frame frame(Seat seat) {
        BlocYearSummary year = seat.year();
        RuleValues rules = years.rules(year.id());
        MidYearReview review = closings.review(year.id());
        Instant closed = review.closedAt();
        Instant at = closed == null ? time.now() : closed;
        RegistrationTable.Kept kept = review.kept();
        return (kept == null ? tables.of(year.id()) : Optional.of(tables.of(kept)))
                .map(
                        table ->
                                new Frame(
                                        year,
                                        table,
                                        store.reports(year.id()),
                                        store.results(year.id()),
                                        rules(rules),
                                        Deadlines.of(windows.plan(year.id()), Step.MID_YEAR_REVIEW),
                                        at))
                .orElse(null);
    }

    static ProgressRules rules(RuleValues values) {
        return new ProgressRules(
                values.decimal("midyear.onTrack").orElseThrow(),
                values.decimal("midyear.atRisk").orElseThrow(),
                values.whole("midyear.riskDays"));
    }
}
