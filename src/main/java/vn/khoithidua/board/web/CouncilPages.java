package vn.khoithidua.board.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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

/** Reads what the council's pages show, and their files. */
@Component
@RequiredArgsConstructor
class CouncilPages {

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

    /**
     * The board of an authority and year of the person's own.
     *
     * @param wanted id of the authority, or null for the one whose year began last
     * @param label year, or null for the latest
     */
    CouncilPage of(Grants grants, @Nullable String wanted, @Nullable String label) {
        String asked = wanted == null ? first(grants) : wanted;
        List<AuthorityName> own = authorities.named(grants.authorities(COUNCIL), time.today());
        AuthorityName shown =
                own.stream()
                        .filter(one -> asked == null || one.id().toString().equals(asked))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound().asException());
        BoardView view = board.of(shown.id(), label, blocs(grants, shown.id()));
        return new CouncilPage(
                new Body(view, Step.planned(), late(view)), shown.id().toString(), own, time.now());
    }

    private @Nullable String first(Grants grants) {
        return board.first(grants.authorities(COUNCIL)).map(AuthorityId::toString).orElse(null);
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
