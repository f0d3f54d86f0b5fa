package vn.khoithidua.registration.web;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.registration.RegistrationBoard;
import vn.khoithidua.registration.Registrations;
import vn.khoithidua.registration.domain.RegistrationState;
import vn.khoithidua.year.Seat;

/** All members' registrations, and one of them. */
@Controller
@RequiredArgsConstructor
class RegistrationController {

    private final Registrations registrations;

    @GetMapping("/years/{year}/registrations")
    String list(Seat seat, @RequestParam(defaultValue = "") String state, Model model) {
        RegistrationBoard board = registrations.board(seat);
        model.addAttribute("board", board);
        model.addAttribute(
                "lines",
                board.places().stream()
                        .filter(place -> matches(place, state))
                        .map(place -> RegistrationLine.of(place, seat))
                        .toList());
        model.addAttribute("state", state);
        model.addAttribute("states", states());
        model.addAttribute("base", "/years/" + seat.blocYear() + "/registrations");
        return "registration/list";
    }

    @GetMapping("/years/{year}/registrations/{line}")
    String show(Seat seat, @PathVariable RosterLineId line, Model model) {
        return page(seat, line, "", model);
    }

    /**
     * The page of one registration.
     *
     * @param reason of a return, as typed
     */
    String page(Seat seat, RosterLineId line, String reason, Model model) {
        model.addAttribute("page", RegistrationView.of(registrations.page(seat, line), seat));
        model.addAttribute("reason", reason);
        model.addAttribute("base", "/years/" + seat.blocYear() + "/registrations");
        return "registration/show";
    }

    private static List<String> states() {
        return List.of(
                "MISSING",
                "LATE",
                RegistrationState.HANDED_IN.name(),
                RegistrationState.RETURNED.name(),
                RegistrationState.ACCEPTED.name());
    }

    private static boolean matches(RegistrationBoard.Place place, String state) {
        return switch (state) {
            case "" -> true;
            case "MISSING" -> place.isMissing();
            case "LATE" -> place.late();
            default -> place.registration().state().name().equals(state);
        };
    }
}
