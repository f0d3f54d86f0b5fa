package vn.khoithidua.home.web;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khoithidua.access.Grants;
import vn.khoithidua.home.Search;
import vn.khoithidua.year.SearchHit;

/** Search as a page, and as the list under the field that Ctrl+K opens. */
@Controller
@RequiredArgsConstructor
class SearchController {

    private static final int ON_A_PAGE = 30;
    private static final int IN_THE_PALETTE = 5;

    private final Search search;

    /**
     * What was looked for and found.
     *
     * @param asked whether there were words at all
     */
    record SearchView(String text, boolean asked, List<SearchHit> hits) {}

    @GetMapping("/search")
    String page(@RequestParam(defaultValue = "") String q, Grants grants, Model model) {
        model.addAttribute(
                "search", new SearchView(q, !q.isBlank(), search.find(q, grants, ON_A_PAGE)));
        return "home/search";
    }

    @GetMapping("/search/results")
    String results(@RequestParam(defaultValue = "") String q, Grants grants, Model model) {
        model.addAttribute(
                "search", new SearchView(q, true, search.find(q, grants, IN_THE_PALETTE)));
        return "home/_results :: results";
    }
}
