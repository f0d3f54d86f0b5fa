package vn.khoithidua.year;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.organization.OrganizationQuery;
import vn.khoithidua.organization.Organizations;
import vn.khoithidua.typeset.Spreadsheets;

/**
 * Takes agencies, rosters and accounts in from a spreadsheet: sent, looked at with everything that
 * is wrong row by row, then taken in whole or not at all. The preview is a rehearsal: it writes the
 * rows through the same services and rolls everything back.
 */
@Service
@RequiredArgsConstructor
public class Intakes {

    /** Most rows of a file, the head included. */
    public static final int MOST_ROWS = 5000;

    private final IntakeStore store;
    private final List<IntakeWriter> writers;
    private final Organizations organizations;
    private final BlocYears years;
    private final TimeSource time;
    private final PlatformTransactionManager transactions;
    private final ApplicationEventPublisher events;

    /**
     * A file that was sent.
     *
     * @param content its cells as CSV
     */
    public record Sent(AuthorityId authority, IntakeKind kind, String content, boolean applied) {}

    /**
     * What would come of a file.
     *
     * @param rows how many rows it has
     * @param problems everything that stands against it, by row
     * @param applied whether it was taken in already
     */
    public record Preview(
            UUID id,
            AuthorityId authority,
            IntakeKind kind,
            int rows,
            List<IntakeProblem> problems,
            boolean applied) {}

    /**
     * Keeps a file for its preview. Refuses one over 5 MB or {@link #MOST_ROWS} rows, one that is
     * neither CSV in UTF-8 nor XLSX by its content, formulas, and a head that lacks a column.
     */
    @Transactional
    public UUID send(AuthorityId authority, IntakeKind kind, byte[] file, Actor actor) {
        List<List<String>> cells = Spreadsheets.read(file, MOST_ROWS);
        IntakeTable.of(kind, cells);
        return store.insert(authority, kind, Spreadsheets.csv(cells), actor, time.now());
    }

    /** A file of one's own; an absent one and somebody else's are refused alike. */
    public Sent sent(UUID id, Actor actor) {
        return store.find(id, actor).orElseThrow(() -> Refusal.notFound().asException());
    }

    /** Rehearses a file of one's own; an absent one and somebody else's are refused alike. */
    public Preview preview(UUID id, Actor actor) {
        Sent sent = sent(id, actor);
        IntakeTable table = table(sent);
        List<IntakeProblem> problems = new ArrayList<>();
        if (!sent.applied()) {
            TransactionTemplate rehearsal = new TransactionTemplate(transactions);
            rehearsal.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
            rehearsal.executeWithoutResult(
                    status -> {
                        problems.addAll(write(sent, table, actor));
                        status.setRollbackOnly();
                    });
        }
        return new Preview(
                id, sent.authority(), sent.kind(), table.rows().size(), problems, sent.applied());
    }

    /** Takes a file in, once and whole; answers how many rows. Refuses it for a single problem. */
    @Transactional
    public int apply(UUID id, Actor actor) {
        Sent sent = sent(id, actor);
        IntakeTable table = table(sent);
        if (!store.apply(id, time.now())) {
            throw Refusal.conflict("year.import.applied").asException();
        }
        if (!write(sent, table, actor).isEmpty()) {
            throw Refusal.conflict("year.import.problems").asException();
        }
        events.publishEvent(
                Recorded.global(
                        "year.import.applied",
                        actor,
                        id,
                        "kind",
                        sent.kind().name(),
                        "rows",
                        table.rows().size()));
        return table.rows().size();
    }

    /** The shape of a file, with one example, as XLSX. */
    public byte[] template(IntakeKind kind) {
        return Spreadsheets.xlsx(kind.name(), IntakeTable.template(kind));
    }

    private List<IntakeProblem> write(Sent sent, IntakeTable table, Actor actor) {
        IntakeNames names = new IntakeNames();
        organizations
                .list(OrganizationQuery.all(sent.authority(), time.today()))
                .forEach(row -> names.add(row.name(), row.shortName(), row.id()));
        IntakeRun run =
                new IntakeRun(sent.authority(), actor, names, years.ofAuthority(sent.authority()));
        IntakeWriter writer =
                writers.stream().filter(one -> one.kind() == sent.kind()).findFirst().orElseThrow();
        List<IntakeProblem> problems = new ArrayList<>();
        for (IntakeRow row : table.rows()) {
            try {
                writer.write(row, run);
            } catch (IntakeRow.CellRefused e) {
                problems.add(problem(row, e.column().heading(), e.refusal()));
            } catch (RefusedException e) {
                problems.add(problem(row, "", e.refusal()));
            }
        }
        return problems;
    }

    private static IntakeTable table(Sent sent) {
        return IntakeTable.of(sent.kind(), Spreadsheets.cells(sent.content()));
    }

    private static IntakeProblem problem(IntakeRow row, String column, Refusal refusal) {
        return new IntakeProblem(row.number(), column, refusal.key(), refusal.args());
    }
}
