package vn.khoithidua.year;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Accounts;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Role;
import vn.khoithidua.access.Roles;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.kernel.VietnameseText;

/** Rows of accounts: a person with a role in an agency. */
@Component
@RequiredArgsConstructor
class AccountIntake implements IntakeWriter {

    private final Accounts accounts;
    private final Roles roles;

    @Override
    public IntakeKind kind() {
        return IntakeKind.ACCOUNTS;
    }

    @Override
    public void write(IntakeRow row, IntakeRun run) {
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
        Grant grant = Grant.inOrganization(role(row), organization);
        DateRange days = DateRange.since(row.day(IntakeColumn.FROM));
        String basis = row.text(IntakeColumn.BASIS);
        UserId user =
                accounts.create(
                        new Accounts.NewAccount(
                                row.text(IntakeColumn.USERNAME),
                                row.text(IntakeColumn.FULL_NAME),
                                row.text(IntakeColumn.TITLE),
                                row.text(IntakeColumn.EMAIL)),
                        run.actor());
        roles.assign(user, grant, days, basis, run.actor());
    }

    private static Role role(IntakeRow row) {
        String text = row.text(IntakeColumn.ROLE);
        return switch (VietnameseText.fold(text)) {
            case "lanh dao" -> Role.AGENCY_LEADER;
            case "chuyen vien" -> Role.AGENCY_OFFICER;
            default -> throw row.refused(IntakeColumn.ROLE, "year.import.role", text);
        };
    }
}
