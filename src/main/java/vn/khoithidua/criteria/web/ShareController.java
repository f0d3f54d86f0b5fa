package vn.khoithidua.criteria.web;

import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khoithidua.criteria.SharedTables;
import vn.khoithidua.year.Seat;

/** The council's secretary offers a table to all blocs, or takes it back. */
@Controller
@RequiredArgsConstructor
class ShareController {

    private final SharedTables shared;
    private final TableAccess access;

    @PostMapping("/years/{year}/table/share")
    String share(
            Seat seat, @RequestParam(defaultValue = "") String basis, RedirectAttributes after) {
        shared.share(access.current(seat).id(), basis, seat.actor());
        after.addFlashAttribute("notice", "criteria.notice.shared");
        return TableAccess.page(seat);
    }

    @PostMapping("/years/{year}/table/share/withdraw")
    String withdraw(Seat seat, @RequestParam UUID shared, RedirectAttributes after) {
        this.shared.withdraw(shared, seat.blocYear(), seat.authority(), seat.actor());
        after.addFlashAttribute("notice", "criteria.notice.withdrawn");
        return TableAccess.page(seat);
    }
}
