package vn.khoithidua.registration.web;

import java.util.List;
import vn.khoithidua.access.Role;
import vn.khoithidua.registration.Registration;
import vn.khoithidua.registration.RegistrationFlow;
import vn.khoithidua.registration.RegistrationPage;
import vn.khoithidua.registration.domain.RegistrationAct;
import vn.khoithidua.registration.domain.RegistrationState;
import vn.khoithidua.year.Seat;

/**
 * What a person may do with a member's registration.
 *
 * @param edits whether the form is open to the person
 */
record RegistrationView(
        RegistrationPage it, boolean edits, boolean own, boolean leads, boolean keeps) {

    static RegistrationView of(RegistrationPage page, Seat seat) {
        boolean own =
                seat.owns(page.member().line())
                        && seat.isAny(List.of(Role.AGENCY_OFFICER, Role.AGENCY_LEADER));
        Registration registration = page.registration();
        return new RegistrationView(
                page,
                own && registration.state().isOpen() && page.takes() && !page.rows().isEmpty(),
                own,
                own && seat.is(Role.AGENCY_LEADER),
                seat.isAny(RegistrationFlow.KEEPERS));
    }

    public boolean sends() {
        return edits && !leads && some() && may(RegistrationAct.SEND);
    }

    public boolean handsIn() {
        return edits && leads && some() && may(RegistrationAct.HAND_IN);
    }

    public boolean givesBack() {
        return edits && leads && may(RegistrationAct.GIVE_BACK);
    }

    /** Whether the secretary is to accept it or to send it back. */
    public boolean decides() {
        return keeps && may(RegistrationAct.ACCEPT);
    }

    /** Whether targets can be amended. */
    public boolean amends() {
        return keeps && it.registration().state() == RegistrationState.ACCEPTED;
    }

    public List<AmendmentView> amendments() {
        return AmendmentView.of(it);
    }

    public boolean copies() {
        return edits && it.hasBefore();
    }

    private boolean some() {
        return it.registered() > 0;
    }

    private boolean may(RegistrationAct act) {
        return act.mayFollow(it.registration().state());
    }

    public String badge() {
        return badge(it.registration().state());
    }

    static String badge(RegistrationState state) {
        return switch (state) {
            case DRAFT -> "mute";
            case AWAITING_LEADER -> "warn";
            case HANDED_IN -> "info";
            case RETURNED -> "bad";
            case ACCEPTED -> "ok";
        };
    }
}
