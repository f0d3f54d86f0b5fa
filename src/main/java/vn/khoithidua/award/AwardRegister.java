package vn.khoithidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.award.domain.AwardFact;
import vn.khoithidua.award.domain.AwardStep;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.organization.OrganizationName;
import vn.khoithidua.organization.Organizations;

/** The register (sổ khen thưởng): all awards of an agency over the years and through mergers. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class AwardRegister {

    private final NominationStore store;
    private final NominationReader reader;
    private final Organizations organizations;
    private final AwardSchemes schemes;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * An award of a year before this application, from its decision.
     *
     * @param kind code of a kind of the authority's scheme on the decision's day
     * @param yearLabel emulation year, such as "2023"
     * @param handedOutOn when it was handed out, or null
     * @param handedOutAt where, or empty
     */
    public record Earlier(
            OrganizationId organization,
            String kind,
            String yearLabel,
            String decisionNo,
            LocalDate decidedOn,
            String signer,
            @Nullable LocalDate handedOutOn,
            String handedOutAt) {}

    /** Everything proposed for or given to an agency and its predecessors, latest year first. */
    public List<Nomination> of(OrganizationId organization) {
        UUID[] family =
                organizations.lineage(organization).withPredecessors().stream()
                        .map(OrganizationId::value)
                        .toArray(UUID[]::new);
        return reader.find("n.organization_id = any(:family::uuid[])", Map.of("family", family));
    }

    /**
     * Enters an award of an earlier year with its decision. Refuses a kind that the scheme does not
     * have, and a missing number or signer (422).
     */
    @Transactional
    public NominationId enter(Earlier earlier, Actor actor) {
        String number = VietnameseText.cleanLine(earlier.decisionNo());
        String signer = VietnameseText.cleanLine(earlier.signer());
        if (number.isEmpty()) {
            throw Refusal.invalid("award.refusal.document").asException();
        }
        if (signer.isEmpty()) {
            throw Refusal.invalid("award.refusal.signer").asException();
        }
        NominationStore.Row row = row(earlier);
        NominationId id = store.insert(row, time.now(), actor);
        store.insertFact(
                id,
                new AwardFact(
                        AwardStep.DECIDED, true, earlier.decidedOn(), number, signer, "", null, ""),
                time.now(),
                actor);
        handOut(id, earlier, actor);
        events.publishEvent(
                Recorded.global(
                        "award.earlier.entered",
                        actor,
                        id,
                        "organization",
                        row.organizationName(),
                        "decision",
                        number));
        return id;
    }

    /** The name of the decision's day and the kind as its scheme calls it. */
    private NominationStore.Row row(Earlier earlier) {
        OrganizationName name = organizations.nameOn(earlier.organization(), earlier.decidedOn());
        AuthorityId authority = organizations.authorityOf(earlier.organization());
        AwardTerms terms = schemes.on(authority, earlier.decidedOn());
        if (terms.scheme().rule(earlier.kind()).isEmpty()) {
            throw Refusal.invalid("award.refusal.kind").asException();
        }
        return new NominationStore.Row(
                authority,
                null,
                null,
                earlier.organization(),
                name.name(),
                VietnameseText.cleanLine(earlier.yearLabel()),
                terms.name(earlier.kind()),
                null,
                "",
                "");
    }

    private void handOut(NominationId id, Earlier earlier, Actor actor) {
        LocalDate on = earlier.handedOutOn();
        if (on != null) {
            String place = VietnameseText.cleanLine(earlier.handedOutAt());
            store.insertFact(
                    id,
                    new AwardFact(AwardStep.HANDED_OUT, true, on, "", "", place, null, ""),
                    time.now(),
                    actor);
        }
    }
}
