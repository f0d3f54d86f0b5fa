package vn.khoithidua.year;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.organization.OrganizationDetails;
import vn.khoithidua.organization.Organizations;

/** Rows of agencies. */
@Component
@RequiredArgsConstructor
class OrganizationIntake implements IntakeWriter {

    private final Organizations organizations;

    @Override
    public IntakeKind kind() {
        return IntakeKind.ORGANIZATIONS;
    }

    @Override
    public void write(IntakeRow row, IntakeRun run) {
        String name = row.text(IntakeColumn.NAME);
        if (run.names().knows(name)) {
            throw row.refused(IntakeColumn.NAME, "year.import.organization.twice", name);
        }
        String parentName = row.text(IntakeColumn.PARENT);
        OrganizationId parent = null;
        if (!parentName.isEmpty()) {
            parent =
                    run.names()
                            .find(parentName)
                            .orElseThrow(
                                    () ->
                                            row.refused(
                                                    IntakeColumn.PARENT,
                                                    "year.import.organization.unknown",
                                                    parentName));
        }
        OrganizationDetails details =
                new OrganizationDetails(
                        name,
                        row.text(IntakeColumn.SHORT_NAME),
                        row.text(IntakeColumn.KIND),
                        parent,
                        row.day(IntakeColumn.FROM),
                        row.text(IntakeColumn.BASIS));
        run.names()
                .add(
                        name,
                        details.shortName(),
                        organizations.found(run.authority(), details, run.actor()));
    }
}
