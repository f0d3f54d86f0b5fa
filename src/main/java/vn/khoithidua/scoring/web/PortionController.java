package vn.khoithidua.scoring.web;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.scoring.VerificationShares;
import vn.khoithidua.year.Seat;

/** Who of the helper team verifies which rows, and how much is left. */
@Controller
@RequiredArgsConstructor
class PortionController {

    private final VerificationShares shares;

    @GetMapping("/years/{year}/portions")
    String show(Seat seat, Model model) {
        model.addAttribute(
                "portions", shares.portions(seat).stream().map(PortionView::of).toList());
        model.addAttribute("nodes", shares.nodes(seat).stream().map(NodeView::of).toList());
        model.addAttribute("base", "/years/" + seat.blocYear());
        return "scoring/portions";
    }

    @PostMapping("/years/{year}/portions")
    String give(
            Seat seat,
            @RequestParam(required = false) @Nullable CriterionKey node,
            @RequestParam(required = false) @Nullable UserId user,
            RedirectAttributes after) {
        shares.requireLead(seat);
        if (node == null || user == null) {
            throw Refusal.invalid("scoring.share.choose").asException();
        }
        shares.give(seat, node, user);
        return done(seat, after, "scoring.share.done.given");
    }

    @PostMapping("/years/{year}/portions/remove")
    String takeBack(
            Seat seat,
            @RequestParam(required = false) @Nullable CriterionKey node,
            @RequestParam(required = false) @Nullable UserId user,
            RedirectAttributes after) {
        shares.requireLead(seat);
        if (node == null || user == null) {
            throw Refusal.invalid("scoring.share.choose").asException();
        }
        shares.takeBack(seat, node, user);
        return done(seat, after, "scoring.share.done.taken");
    }

    private static String done(Seat seat, RedirectAttributes after, String notice) {
        after.addFlashAttribute("notice", notice);
        return "redirect:/years/" + seat.blocYear() + "/portions";
    }
}
