package vn.khoithidua.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.organization.domain.Succession;
import vn.khoithidua.organization.domain.SuccessionKind;

/** Mergers, absorptions, splits, transfers and dissolutions of agencies. */
@Service
@RequiredArgsConstructor
@Transactional
public class Successions {

    private final OrganizationStore store;
    private final ApplicationEventPublisher events;

    /**
     * Links predecessors with successors of the same authority, both found before. Those that cease
     * bear their name to the day before.
     *
     * @param kind any but {@link SuccessionKind#DISSOLVE}
     * @param predecessorsEnd for a split or transfer, whether the predecessors cease; a merger and
     *     an absorption always end them
     */
    public void succeed(
            Collection<OrganizationId> predecessors,
            Collection<OrganizationId> successors,
            SuccessionKind kind,
            LocalDate effectiveOn,
            String decisionNo,
            boolean predecessorsEnd,
            @Nullable Actor actor) {
        Set<OrganizationId> all = new HashSet<>(predecessors);
        all.addAll(successors);
        if (predecessors.isEmpty()
                || successors.isEmpty()
                || kind == SuccessionKind.DISSOLVE
                || all.size() < predecessors.size() + successors.size()) {
            throw Refusal.invalid("organization.succession.parties").asException();
        }
        store.lockOneFamily(all);
        boolean ends = kind.endsPredecessor() || predecessorsEnd;
        for (OrganizationId predecessor : predecessors) {
            if (ends) {
                end(predecessor, effectiveOn);
            }
            for (OrganizationId successor : successors) {
                store.insertSuccession(
                        new Succession(
                                predecessor,
                                successor,
                                kind,
                                effectiveOn,
                                decision(decisionNo),
                                ends));
            }
            announce(predecessor, kind, effectiveOn, decisionNo, actor);
        }
    }

    /** Ends an agency that nobody follows; its last day is the day before. */
    public void dissolve(
            OrganizationId id, LocalDate effectiveOn, String decisionNo, @Nullable Actor actor) {
        store.lockOneFamily(List.of(id));
        end(id, effectiveOn);
        store.insertSuccession(
                new Succession(
                        id,
                        null,
                        SuccessionKind.DISSOLVE,
                        effectiveOn,
                        decision(decisionNo),
                        true));
        announce(id, SuccessionKind.DISSOLVE, effectiveOn, decisionNo, actor);
    }

    private void end(OrganizationId id, LocalDate effectiveOn) {
        if (store.endName(id, effectiveOn.minusDays(1)) == 0) {
            throw Refusal.conflict("organization.succession.day").asException();
        }
    }

    private void announce(
            OrganizationId id,
            SuccessionKind kind,
            LocalDate on,
            String decisionNo,
            @Nullable Actor actor) {
        events.publishEvent(
                Recorded.global(
                        "organization.succeeded",
                        actor,
                        id,
                        "kind",
                        kind.name(),
                        "on",
                        on.toString(),
                        "decision",
                        decisionNo));
    }

    private static String decision(String number) {
        String clean = VietnameseText.cleanLine(number);
        if (clean.isEmpty()) {
            throw Refusal.invalid("organization.succession.decision").asException();
        }
        return clean;
    }
}
