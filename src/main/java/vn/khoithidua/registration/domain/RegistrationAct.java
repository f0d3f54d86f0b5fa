package vn.khoithidua.registration.domain;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.Refusal;

/** A step that moves a registration on. */
public enum RegistrationAct {
    /** The officer hands it to the agency's leader. */
    SEND(
            RegistrationState.AWAITING_LEADER,
            EnumSet.of(RegistrationState.DRAFT, RegistrationState.RETURNED)),
    /** The leader gives it back to the officer. */
    GIVE_BACK(RegistrationState.DRAFT, EnumSet.of(RegistrationState.AWAITING_LEADER)),
    /** The leader confirms it and hands it in. */
    HAND_IN(
            RegistrationState.HANDED_IN,
            EnumSet.of(
                    RegistrationState.DRAFT,
                    RegistrationState.AWAITING_LEADER,
                    RegistrationState.RETURNED)),
    /** The secretary sends it back to be corrected. */
    RETURN(RegistrationState.RETURNED, EnumSet.of(RegistrationState.HANDED_IN)),
    /** The secretary takes it. */
    ACCEPT(RegistrationState.ACCEPTED, EnumSet.of(RegistrationState.HANDED_IN));

    private final RegistrationState to;
    private final Set<RegistrationState> from;

    RegistrationAct(RegistrationState to, Set<RegistrationState> from) {
        this.to = to;
        this.from = from;
    }

    public boolean mayFollow(RegistrationState state) {
        return from.contains(state);
    }

    /** Why it cannot follow a state, or null. */
    public @Nullable Refusal refusal(RegistrationState state) {
        return mayFollow(state) ? null : Refusal.conflict("registration.refusal.moved." + state);
    }

    /**
     * Where it leads.
     *
     * @param handedInBefore one that was handed in once goes back to the officer as returned
     */
    public RegistrationState to(boolean handedInBefore) {
        return this == GIVE_BACK && handedInBefore ? RegistrationState.RETURNED : to;
    }
}
