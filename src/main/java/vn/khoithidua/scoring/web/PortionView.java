package vn.khoithidua.scoring.web;

import java.util.List;
import vn.khoithidua.scoring.VerificationShares.Portion;

/** A person of the team with the rows that were shared out to it. */
record PortionView(
        String user, String name, String title, List<NodeView> nodes, int cells, int done) {

    static PortionView of(Portion one) {
        return new PortionView(
                one.person().user().toString(),
                one.person().name(),
                one.person().title(),
                one.nodes().stream().map(NodeView::of).toList(),
                one.cells(),
                one.cells() - one.left());
    }
}
