package vn.khoithidua.home.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.PageFrame.Tab;
import vn.khoithidua.access.Role;
import vn.khoithidua.access.Routes;
import vn.khoithidua.year.Seat;

/** The pages of the tabs, in their order; a person sees those that the table of routes allows. */
@Component
@RequiredArgsConstructor
class FrameTabs {

    private static final List<Tab> OF_A_YEAR =
            List.of(
                    tab("overview", ""),
                    tab("roster", "/roster"),
                    tab("steps", "/steps"),
                    tab("criteria", "/table"),
                    tab("registration", "/registrations"),
                    tab("pact", "/pact"),
                    tab("score", "/sheet"),
                    tab("verify", "/grid"),
                    tab("ranking", "/ranking"),
                    tab("award", "/awards"),
                    tab("paper", "/papers"));

    private static final List<Tab> OUTSIDE =
            List.of(
                    tab("home", "/"),
                    tab("board", "/council"),
                    tab("organizations", "/council/organizations"),
                    tab("blocs", "/council/blocs"),
                    tab("rules", "/council/rules"),
                    tab("authorities", "/authorities"),
                    tab("imports", "/imports"),
                    tab("accounts", "/admin/users"),
                    tab("audit", "/audit"));

    private static final List<Tab> OWN =
            List.of(
                    tab("notices", "/notices"),
                    tab("password", "/account/password"),
                    tab("factor", "/account/factor"));

    private final Routes routes;

    List<Tab> of(Grants grants, @Nullable Seat seat) {
        if (seat == null) {
            return open(OUTSIDE, grants::hasAny);
        }
        String base = "/years/" + seat.blocYear();
        List<Tab> tabs = new ArrayList<>();
        for (Tab tab : OF_A_YEAR) {
            tabs.add(new Tab(tab.key(), base + tab.href(), tab.labelKey()));
        }
        return open(tabs, seat::isAny);
    }

    List<Tab> menu(Grants grants, @Nullable Seat seat) {
        List<Tab> all = new ArrayList<>(seat == null ? List.of() : open(OUTSIDE, grants::hasAny));
        all.addAll(open(OWN, grants::hasAny));
        return all;
    }

    private List<Tab> open(List<Tab> tabs, Predicate<Set<Role>> holds) {
        return tabs.stream().filter(tab -> allowed(tab.href(), holds)).toList();
    }

    private boolean allowed(String href, Predicate<Set<Role>> holds) {
        Optional<Routes.Route> route = routes.find("GET", href);
        return route.isPresent()
                && (route.get().audience() != Routes.Audience.ROLES
                        || holds.test(route.get().roles()));
    }

    private static Tab tab(String key, String href) {
        return new Tab(key, href, "layout.tab." + key);
    }
}
