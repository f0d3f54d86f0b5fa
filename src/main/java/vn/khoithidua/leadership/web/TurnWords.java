package vn.khoithidua.leadership.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.khoithidua.leadership.Prospect;
import vn.khoithidua.leadership.TurnProposals;
import vn.khoithidua.leadership.domain.TurnStanding;

/** Says in words why somebody's turn comes when it comes. */
@Component
@RequiredArgsConstructor
class TurnWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final MessageSource messages;

    List<LedgerView.TurnLine> lines(TurnProposals.Proposal proposal, Locale locale) {
        return proposal.prospects().stream()
                .map(
                        one ->
                                new LedgerView.TurnLine(
                                        one.standing().place(),
                                        !one.standing().tiedWith().isEmpty(),
                                        one.name(),
                                        one.standing().turns(),
                                        one.lastLabel() == null ? "" : one.lastLabel(),
                                        reason(one, proposal, locale)))
                .toList();
    }

    private String reason(Prospect one, TurnProposals.Proposal proposal, Locale locale) {
        TurnStanding standing = one.standing();
        List<String> parts = new ArrayList<>();
        if (standing.ground() == TurnStanding.Ground.DEPUTY_SUCCEEDS) {
            parts.add(say(locale, "leadership.reason.deputy", proposal.after().label()));
        }
        parts.add(
                one.lastLabel() == null
                        ? say(locale, "leadership.reason.never", DAY.format(standing.memberSince()))
                        : say(locale, "leadership.reason.held", standing.turns(), one.lastLabel()));
        if (standing.inherited() > 0) {
            parts.add(
                    say(
                            locale,
                            "leadership.reason.inherited",
                            standing.inherited(),
                            String.join(", ", one.inheritedFrom())));
        }
        if (standing.ground() == TurnStanding.Ground.EQUAL) {
            parts.add(say(locale, "leadership.reason.equal", String.join(", ", one.tiedWith())));
        }
        if (standing.ground() == TurnStanding.Ground.SET_ORDER) {
            parts.add(say(locale, "leadership.reason.order"));
        }
        return String.join(" ", parts);
    }

    private String say(Locale locale, String key, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
