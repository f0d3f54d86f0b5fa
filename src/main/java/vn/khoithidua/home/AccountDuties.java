package vn.khoithidua.home;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.AccountDirectory;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.Role;
import vn.khoithidua.year.Duties;
import vn.khoithidua.year.Duty;

/**
 * What the accounts ask of the admin: to help in whoever has no password yet. It stands here since
 * {@code access} lies below the year and its duties.
 */
@Component
@RequiredArgsConstructor
class AccountDuties implements Duties {

    private final AccountDirectory accounts;

    @Override
    public List<Duty> due(Grants grants, LocalDate today) {
        if (!grants.has(Role.ADMIN)) {
            return List.of();
        }
        AccountDirectory.Waiting waiting = accounts.waiting();
        return waiting.count() == 0
                ? List.of()
                : List.of(
                        Duty.due(
                                null,
                                "home.due.waitingAccounts",
                                "/admin/users?state=WAITING",
                                waiting.linksEnd(),
                                today,
                                waiting.count()));
    }
}
