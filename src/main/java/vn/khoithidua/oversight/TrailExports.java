package vn.khoithidua.oversight;

import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.audit.Trail;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;

/** Hands out entries of the trail as a whole; each time is recorded in the trail itself. */
@Service
@RequiredArgsConstructor
@Transactional
public class TrailExports {

    private static final int MOST = 10_000;

    private final Trail trail;
    private final ApplicationEventPublisher events;

    /**
     * The latest entries that the query asks for, at most {@code 10,000}.
     *
     * @param chains the bloc-years within sight
     * @param installation whether the installation's own chain is
     */
    public List<Trail.Entry> of(
            Set<BlocYearId> chains, boolean installation, Trail.Query query, Actor actor) {
        List<Trail.Entry> entries = trail.entries(chains, installation, query, MOST);
        events.publishEvent(
                Recorded.global("oversight.exported", actor, "-", "count", entries.size()));
        return entries;
    }
}
