package vn.khoithidua.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.organization.domain.Lineage;
import vn.khoithidua.organization.domain.Succession;

/**
 * Agencies: founded and renamed, never deleted; {@link Successions} merges and dissolves them.
 * Names are asked for by day, many at a time.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Organizations {

    private static final int SHORT_NAME_LENGTH = 24;

    private final OrganizationStore store;
    private final OrganizationList list;
    private final ApplicationEventPublisher events;

    /**
     * A new agency with its first name; refuses a missing name and a short name over 24 letters.
     */
    @Transactional
    public OrganizationId found(
            AuthorityId authority, OrganizationDetails details, @Nullable Actor actor) {
        check(details);
        OrganizationId id = OrganizationId.next();
        store.insert(id, authority);
        store.insertName(id, details);
        events.publishEvent(
                Recorded.global(
                        "organization.founded",
                        actor,
                        id,
                        "name",
                        details.name(),
                        "from",
                        details.from().toString(),
                        "basis",
                        details.legalBasis()));
        return id;
    }

    /**
     * A new name, short name, kind or parent from a day on; the old one ends the day before.
     * Refuses a day on or before the present name's first, and an agency that ceased.
     */
    @Transactional
    public void rename(OrganizationId id, OrganizationDetails details, @Nullable Actor actor) {
        check(details);
        store.lockOneFamily(List.of(id));
        if (store.endName(id, details.from().minusDays(1)) == 0) {
            throw Refusal.conflict("organization.rename.day").asException();
        }
        store.insertName(id, details);
        events.publishEvent(
                Recorded.global(
                        "organization.renamed",
                        actor,
                        id,
                        "name",
                        details.name(),
                        "from",
                        details.from().toString(),
                        "basis",
                        details.legalBasis()));
    }

    /**
     * What these agencies were called on a day, in one statement. Before its first day an agency
     * bears its first name, after its end the last one; an unknown id is left out.
     */
    public Map<OrganizationId, OrganizationName> namesOn(
            Collection<OrganizationId> ids, LocalDate day) {
        return store.namesOn(ids, day);
    }

    /** One agency's name on a day; refuses an unknown id. */
    public OrganizationName nameOn(OrganizationId id, LocalDate day) {
        OrganizationName name = store.namesOn(List.of(id), day).get(id);
        if (name == null) {
            throw Refusal.notFound().asException();
        }
        return name;
    }

    /** All names with their days, the latest first. */
    public List<NamePeriod> history(OrganizationId id) {
        return store.history(id);
    }

    /** Where the agency comes from and what became of it, through all links. */
    public Lineage lineage(OrganizationId id) {
        return Lineage.of(id, store.families(List.of(id)));
    }

    /** All links between these agencies and whatever came before or after them. One statement. */
    public List<Succession> links(Collection<OrganizationId> ids) {
        return ids.isEmpty() ? List.of() : store.families(ids);
    }

    /** The authority an agency belongs to; refuses an unknown id. */
    public AuthorityId authorityOf(OrganizationId id) {
        return store.authorityOf(id).orElseThrow(() -> Refusal.notFound().asException());
    }

    public List<OrganizationRow> list(OrganizationQuery query) {
        return list.find(query);
    }

    /** The kinds in use, in alphabetical order. */
    public List<String> kinds(AuthorityId authority) {
        return list.kinds(authority);
    }

    private static void check(OrganizationDetails details) {
        if (details.name().isEmpty() || details.kind().isEmpty()) {
            throw Refusal.invalid("organization.name.missing").asException();
        }
        if (details.shortName().isEmpty() || details.shortName().length() > SHORT_NAME_LENGTH) {
            throw Refusal.invalid("organization.shortName.length", SHORT_NAME_LENGTH).asException();
        }
    }
}
