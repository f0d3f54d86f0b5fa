package vn.khoithidua.access.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Role;
import vn.khoithidua.access.Roles;
import vn.khoithidua.access.ScopeDirectory;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;

/** Everything a person was ever assigned, with the places by name. */
@Component
@RequiredArgsConstructor
class HeldRoles {

    private final Roles roles;
    private final ScopeDirectory scopes;
    private final TimeSource time;

    /**
     * One line of the table.
     *
     * @param place empty for the whole installation
     * @param withdrawn whether it was taken back and holds on no day
     * @param open whether it has no last day yet, or one to come
     */
    record Line(
            UUID assignment,
            Role role,
            String place,
            DateRange days,
            String basis,
            Roles.@Nullable Ended ended,
            boolean withdrawn,
            boolean open) {}

    List<Line> of(UserId user) {
        List<Roles.Assigned> all = roles.of(user);
        Map<Grant, String> names = scopes.names(all.stream().map(Roles.Assigned::grant).toList());
        return all.stream()
                .map(
                        assigned ->
                                new Line(
                                        assigned.id(),
                                        assigned.grant().role(),
                                        names.getOrDefault(assigned.grant(), ""),
                                        assigned.days(),
                                        assigned.basis(),
                                        assigned.ended(),
                                        assigned.withdrawn(),
                                        !assigned.withdrawn() && isOpen(assigned.days())))
                .toList();
    }

    private boolean isOpen(DateRange days) {
        return days.to() == null || days.to().isAfter(time.today());
    }
}
