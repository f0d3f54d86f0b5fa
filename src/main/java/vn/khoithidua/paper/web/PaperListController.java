package vn.khoithidua.paper.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.khoithidua.access.Role;
import vn.khoithidua.file.StoredFile;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.paper.Paper;
import vn.khoithidua.paper.PaperDirection;
import vn.khoithidua.paper.PaperId;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.paper.PaperList;
import vn.khoithidua.paper.PaperQuery;
import vn.khoithidua.paper.Papers;
import vn.khoithidua.year.Seat;

/** The list of papers and one paper with its versions. */
@Controller
@RequestMapping("/years/{year}/papers")
@RequiredArgsConstructor
class PaperListController {

    /** Who files and corrects; the routes say the same. */
    static final List<Role> FILERS =
            List.of(Role.BLOC_SECRETARY, Role.BLOC_HEAD, Role.COUNCIL_SECRETARY);

    private final Papers papers;
    private final StoredFiles files;

    @GetMapping
    String list(
            Seat seat,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String direction,
            @RequestParam(defaultValue = "-issuedOn") String sort,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        PaperQuery query =
                new PaperQuery(
                        q,
                        PaperForm.choice(PaperKind.values(), kind),
                        PaperForm.choice(PaperDirection.values(), direction),
                        sort,
                        page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1);
        PaperList found = papers.list(seat.blocYear(), query);
        model.addAttribute("list", found);
        model.addAttribute("rows", views(found.papers()));
        model.addAttribute("query", query);
        model.addAttribute("kinds", Arrays.asList(PaperKind.values()));
        model.addAttribute("directions", Arrays.asList(PaperDirection.values()));
        model.addAttribute("filter", filter(seat, query));
        model.addAttribute("mayFile", seat.isAny(FILERS));
        model.addAttribute("seat", seat);
        return "paper/list";
    }

    @GetMapping("/{paper}")
    String show(Seat seat, @PathVariable PaperId paper, Model model) {
        List<PaperView> versions = views(papers.versions(seat.blocYear(), paper));
        model.addAttribute("present", versions.getFirst());
        model.addAttribute("versions", versions);
        model.addAttribute("mayFile", seat.isAny(FILERS));
        model.addAttribute("seat", seat);
        return "paper/show";
    }

    private List<PaperView> views(List<Paper> found) {
        Collection<StoredFileId> ids =
                found.stream().map(one -> one.details().file()).filter(Objects::nonNull).toList();
        Map<StoredFileId, StoredFile> named = files.named(ids);
        return found.stream().map(one -> new PaperView(one, file(named, one))).toList();
    }

    private static @Nullable StoredFile file(Map<StoredFileId, StoredFile> named, Paper paper) {
        StoredFileId id = paper.details().file();
        return id == null ? null : named.get(id);
    }

    /** The address of the list with its filter, to which order and page are added. */
    private static String filter(Seat seat, PaperQuery query) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/years/{year}/papers").queryParam("q", "{q}");
        if (query.kind() != null) {
            address.queryParam("kind", query.kind().name());
        }
        if (query.direction() != null) {
            address.queryParam("direction", query.direction().name());
        }
        return address.encode().buildAndExpand(seat.blocYear(), query.text()).toUriString();
    }
}
