package vn.khoithidua.year;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.OrganizationId;

/** Rows of rosters: an agency joins a bloc's year. */
@Component
@RequiredArgsConstructor
class RosterIntake implements IntakeWriter {

    private final Roster roster;

    @Override
    public IntakeKind kind() {
        return IntakeKind.ROSTERS;
    }

    @Override
    public void write(IntakeRow row, IntakeRun run) {
        String bloc = row.text(IntakeColumn.BLOC);
        String label = row.text(IntakeColumn.YEAR);
        List<BlocYearSummary> meant =
                run.years().stream()
                        .filter(year -> year.blocName().equalsIgnoreCase(bloc))
                        .filter(year -> year.label().equals(label))
                        .toList();
        if (meant.size() != 1) {
            throw row.refused(
                    IntakeColumn.BLOC,
                    meant.isEmpty() ? "year.import.year.unknown" : "year.import.year.several",
                    bloc,
                    label);
        }
        if (!meant.getFirst().isOpen()) {
            throw row.refused(IntakeColumn.YEAR, "year.import.year.closed", label);
        }
        String name = row.text(IntakeColumn.ORGANIZATION);
        OrganizationId organization =
                run.names()
                        .find(name)
                        .orElseThrow(
                                () ->
                                        row.refused(
                                                IntakeColumn.ORGANIZATION,
                                                "year.import.organization.unknown",
                                                name));
        roster.join(
                meant.getFirst().id(),
                new JoinRoster(
                        organization, row.day(IntakeColumn.FROM), row.text(IntakeColumn.BASIS)),
                run.actor());
    }
}
