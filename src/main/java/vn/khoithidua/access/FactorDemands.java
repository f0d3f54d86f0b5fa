package vn.khoithidua.access;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;

/** The roles whose holders must have a second factor; none unless the admin says so. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class FactorDemands {

    private final JdbcClient jdbc;
    private final FactorStore store;
    private final FactorKey key;
    private final GrantsReader grants;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        jdbc.sql("select role from factor_demand")
                .query(
                        row -> {
                            roles.add(Role.valueOf(row.getString(1)));
                        });
        return roles;
    }

    /** Whether the person holds such a role today. */
    public boolean isDemandedOf(UserId person) {
        Set<Role> roles = roles();
        return !roles.isEmpty() && grants.of(person).map(all -> all.hasAny(roles)).orElse(false);
    }

    /** Whether the person must set a second factor up before anything else. */
    public boolean isOwedBy(UserId person) {
        return isDemandedOf(person) && !store.isSetUp(person);
    }

    /**
     * Demands it of these roles and no others, from each person's next sign-in on. Refuses where
     * the installation has no key, since nobody could set one up.
     */
    @Transactional
    public void set(Set<Role> roles, Actor by) {
        if (!roles.isEmpty() && !key.isThere()) {
            throw Refusal.locked("access.factor.noKey").asException();
        }
        for (Role role : Role.values()) {
            if (roles.contains(role) && added(role)) {
                record("access.factor.demanded", role, by);
            } else if (!roles.contains(role) && ended(role)) {
                record("access.factor.demandEnded", role, by);
            }
        }
    }

    private boolean added(Role role) {
        return jdbc.sql(
                                """
                                insert into factor_demand (role, since) values (:role, :now)
                                on conflict do nothing""")
                        .param("role", role.name())
                        .param("now", time.now().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private boolean ended(Role role) {
        return jdbc.sql("delete from factor_demand where role = :role")
                        .param("role", role.name())
                        .update()
                > 0;
    }

    private void record(String action, Role role, Actor by) {
        events.publishEvent(Recorded.global(action, by, "-", "role", role.name()));
    }
}
