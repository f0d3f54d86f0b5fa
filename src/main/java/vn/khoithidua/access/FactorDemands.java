package vn.khoithidua.access;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
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
        jdbc.sql("delete from factor_demand where role <> all(:roles)")
                .param("roles", names(roles))
                .update();
        jdbc.sql(
                        """
                        insert into factor_demand (role, since) select role, :now from unnest(:roles) as role
                        on conflict do nothing""")
                .param("roles", names(roles))
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .update();
        String said = roles.stream().map(Role::name).sorted().collect(Collectors.joining(", "));
        events.publishEvent(Recorded.global("access.factor.demanded", by, "-", "roles", said));
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }
}
