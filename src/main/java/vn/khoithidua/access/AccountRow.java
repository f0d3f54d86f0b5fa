package vn.khoithidua.access;

import java.time.Instant;
import java.util.List;
import vn.khoithidua.kernel.UserId;

/**
 * An account as the admin sees it.
 *
 * @param title office; may be empty
 * @param roles those assigned and in force today
 */
public record AccountRow(
        UserId id,
        String username,
        String fullName,
        String title,
        String email,
        AccountQuery.State state,
        Instant createdAt,
        List<Role> roles) {

    public AccountRow {
        roles = List.copyOf(roles);
    }
}
