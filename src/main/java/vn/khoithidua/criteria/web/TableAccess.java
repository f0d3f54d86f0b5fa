package vn.khoithidua.criteria.web;

import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.TableHead;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.year.Seat;

/** Finds the version a page is about and says who may change it. */
@Component
@RequiredArgsConstructor
class TableAccess {

    private static final Set<Role> EDITORS =
            Set.of(Role.BLOC_SECRETARY, Role.BLOC_HEAD, Role.COUNCIL_SECRETARY);

    private final CriteriaTables tables;

    boolean mayEdit(Seat seat) {
        return seat.isAny(EDITORS);
    }

    /** The version in work or in force; 404 where the year has none. */
    TableHead current(Seat seat) {
        return tables.current(seat.blocYear()).orElseThrow(() -> Refusal.notFound().asException());
    }

    /** The draft in work; 423 once it is frozen. */
    TableHead draft(Seat seat) {
        TableHead head = current(seat);
        if (!head.draft()) {
            throw Refusal.locked("criteria.draft.frozen").asException();
        }
        return head;
    }

    static String page(Seat seat) {
        return "redirect:/years/" + seat.blocYear() + "/table";
    }

    /** The table's page with the focus on a row. */
    static String page(Seat seat, CriterionKey row) {
        return page(seat) + "?at=" + row + "#row-" + row;
    }

    /** The table's page with the focus on the short form for one more row of a group. */
    static String page(Seat seat, String group) {
        return page(seat) + "?into=" + (CriterionKey.isKey(group) ? group : "") + "#quick";
    }

    /** The revision a form was made on. */
    static long revision(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Refusal.conflict("criteria.draft.stale").asException();
        }
    }
}
