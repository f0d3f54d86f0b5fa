package vn.khoithidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.Role;
import vn.khoithidua.access.Routes;
import vn.khoithidua.access.SampleMark;
import vn.khoithidua.sampledata.SampleWorld;
import vn.khoithidua.scoring.ScoringYear;

/**
 * Goes, as each role, from link to link through the training province and looks at one page of each
 * route and at each role's home pages: in Vietnamese at 1366×768, in English at 390×844. Nothing
 * serious or critical by the rules of accessibility, and no page that must be pushed sideways on a
 * phone.
 */
@BrowserJourney
class EveryPageJourneyTests {

    private static final List<String> PEOPLE =
            List.of(
                    "thuky.khoi",
                    "ld.sxd.t",
                    "hoidong.taphuan",
                    "quantri",
                    "cv.snnmt.t",
                    "ld.stc.t",
                    "uyvien.hoidong",
                    "kiemtra");

    /** Pages that are another for each role. */
    private static final Set<String> HUBS = Set.of("/", "/years/{year}");

    private static final String LINKS =
            "() => [...document.querySelectorAll('a[href]')].filter(a => !a.hasAttribute('download')).map(a => a.getAttribute('href'))";

    @Autowired private SampleWorld world;
    @Autowired private ScoringYear years;
    @Autowired private LittlePeople people;
    @Autowired private Routes routes;
    @LocalServerPort private int port;

    private final Set<String> looked = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    @Test
    void everyPageIsOpenToAllAndFitsAPhone() {
        world.load("training");
        for (String username : PEOPLE) {
            try (Visitor visitor = Visitor.atDesk(port).signIn(username, SampleMark.PASSWORD)) {
                walk(visitor, username);
            }
        }
        assertThat(problems).isEmpty();
        assertThat(looked).hasSizeGreaterThan(40);
    }

    @Test
    void theFullGridIsOpenToAllAndScrollsWithinItself() {
        ScoringYear.World full = years.handedIn(14, 60);
        LittlePeople.Person secretary =
                people.person(
                        "Trần Thị Thu Hà",
                        "Tổ trưởng",
                        Grant.inBlocYear(Role.BLOC_SECRETARY, full.year(), null));
        try (Visitor visitor =
                Visitor.atDesk(port).signIn(secretary.username(), LittlePeople.PASSWORD)) {
            look(visitor, "/years/" + full.year() + "/grid", "grid 14 × 60");
        }
        assertThat(problems).isEmpty();
    }

    private void walk(Visitor visitor, String username) {
        Set<String> kinds = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        while (!open.isEmpty()) {
            String path = open.removeFirst();
            String kind = kind(path);
            boolean fresh = !kind.isEmpty() && (HUBS.contains(kind) || !looked.contains(kind));
            if (fresh && kinds.add(kind)) {
                looked.add(kind);
                open.addAll(look(visitor, path, username + " " + path));
            }
        }
    }

    /** Looks at a page and answers where its links lead to. */
    private List<String> look(Visitor visitor, String path, String where) {
        visitor.speak("vi").resize(1366, 768).open(path);
        List<String> links = links(visitor);
        note(where + ", desk", visitor.barriers());
        visitor.resize(390, 844);
        note(where + ", phone", visitor.overhang());
        visitor.speak("en").open(path);
        note(where + ", phone in English", visitor.barriers());
        note(where + ", phone in English", visitor.overhang());
        return links;
    }

    private void note(String where, List<String> barriers) {
        if (!barriers.isEmpty()) {
            problems.add(where + ": " + barriers);
        }
    }

    /** The pattern of a page; empty for files, for what is not ours, and for changing language. */
    private String kind(String path) {
        if (!path.startsWith("/")
                || path.matches("/(files|language|assets)/.*|.*/file/.*|.*export.*")) {
            return "";
        }
        return routes.find("GET", URI.create(path).getPath())
                .map(route -> route.pattern().getPatternString())
                .filter(pattern -> !pattern.matches(".*template.*|/resume"))
                .orElse("");
    }

    private static List<String> links(Visitor visitor) {
        URI here = URI.create(visitor.page().url());
        List<String> found = new ArrayList<>();
        for (Object href : (List<?>) Objects.requireNonNull(visitor.page().evaluate(LINKS))) {
            String link = String.valueOf(href).replaceAll("#.*", "");
            if (!link.isEmpty() && !link.startsWith("http") && !link.startsWith("mailto")) {
                URI whole = here.resolve(link.replace(" ", "%20"));
                String query = whole.getRawQuery() == null ? "" : "?" + whole.getRawQuery();
                found.add(whole.getRawPath() + query);
            }
        }
        return found;
    }
}
