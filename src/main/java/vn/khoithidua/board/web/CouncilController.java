package vn.khoithidua.board.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.Role;
import vn.khoithidua.board.BlocRow;
import vn.khoithidua.board.BoardView;
import vn.khoithidua.board.CouncilBoard;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.organization.Authorities;
import vn.khoithidua.organization.AuthorityName;
import vn.khoithidua.year.domain.Step;

/** All blocs of the person's authority. */
@Controller
@RequiredArgsConstructor
class CouncilController {

    private static final Role[] COUNCIL = {
        Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.AUDITOR
    };

    private final CouncilBoard board;
    private final Authorities authorities;
    private final TimeSource time;

    /** A late bloc in the list beside the map. */
    record LateBloc(
            String year, String bloc, String stepKey, @Nullable LocalDate deadline, long days) {}

    /** What both pages show beside the board. */
    record CouncilPage(Body body, String authority, List<AuthorityName> authorities, Instant at) {}

    /** The board with its late blocs. */
    record Body(BoardView board, List<Step> steps, List<LateBloc> late) {

        /** How many blocs are done with a step. */
        public long done(Step step) {
            return board.blocs().stream()
                    .filter(bloc -> bloc.stand(step).state().name().equals("DONE"))
                    .count();
        }
    }

    @GetMapping("/council")
    String map(
            Grants grants,
            @RequestParam(required = false) @Nullable String authority,
            @RequestParam(required = false) @Nullable String label,
            Model model) {
        model.addAttribute("page", page(grants, authority, label));
        return "board/council";
    }

    @GetMapping("/council/results")
    String results(
            Grants grants,
            @RequestParam(required = false) @Nullable String authority,
            @RequestParam(required = false) @Nullable String label,
            Model model) {
        model.addAttribute("page", page(grants, authority, label));
        return "board/results";
    }

    private CouncilPage page(Grants grants, @Nullable String wanted, @Nullable String label) {
        List<AuthorityName> own = authorities.named(grants.authorities(COUNCIL), time.today());
        AuthorityName shown =
                own.stream()
                        .filter(one -> wanted == null || one.id().toString().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound().asException());
        BoardView view = board.of(shown.id(), label, blocs(grants, shown.id()));
        return new CouncilPage(
                new Body(view, List.of(Step.values()), late(view)),
                shown.id().toString(),
                own,
                time.now());
    }

    /** The blocs a council role is narrowed to; empty where one covers the whole authority. */
    private static Set<BlocId> blocs(Grants grants, AuthorityId authority) {
        Set<BlocId> blocs = new HashSet<>();
        for (Grant grant : grants.of(COUNCIL)) {
            if (authority.equals(grant.authority())) {
                BlocId bloc = grant.bloc();
                if (bloc == null) {
                    return Set.of();
                }
                blocs.add(bloc);
            }
        }
        return blocs;
    }

    private static List<LateBloc> late(BoardView view) {
        List<LateBloc> late = new ArrayList<>();
        for (BlocRow bloc : view.blocs()) {
            Step step = bloc.latest();
            if (step != null) {
                late.add(
                        new LateBloc(
                                bloc.id().toString(),
                                bloc.bloc(),
                                "board.step." + step,
                                bloc.stand(step).day(),
                                bloc.stand(step).daysLate()));
            }
        }
        late.sort((a, b) -> Long.compare(b.days(), a.days()));
        return late;
    }
}
