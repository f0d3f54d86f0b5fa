package vn.khoithidua.board.web;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khoithidua.access.Grants;

/** All blocs of the person's authority. */
@Controller
@RequiredArgsConstructor
class CouncilController {

    private final CouncilPages pages;

    @GetMapping("/council")
    String map(
            Grants grants,
            @RequestParam(required = false) @Nullable String authority,
            @RequestParam(required = false) @Nullable String label,
            Model model) {
        model.addAttribute("page", pages.of(grants, authority, label));
        return "board/council";
    }

    @GetMapping("/council/results")
    String results(
            Grants grants,
            @RequestParam(required = false) @Nullable String authority,
            @RequestParam(required = false) @Nullable String label,
            Model model) {
        model.addAttribute("page", pages.of(grants, authority, label));
        return "board/results";
    }
}
