package vn.khoithidua.objection;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.year.Seat;

/** Reads objections as a person may see them: members their own, drafts none but the own. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Objections {

    private final ObjectionSource source;
    private final CaseAccess access;

    /** The register of a bloc-year, by number; the own drafts last. */
    public List<Objection> of(Seat seat) {
        return source.ofYear(seat.blocYear()).stream()
                .filter(one -> access.reads(seat, one))
                .toList();
    }

    /** One case; 404 for one that is not there or not the person's to see. */
    public CaseDesk desk(Seat seat, ObjectionId id) {
        Objection it =
                source.find(seat.blocYear(), id)
                        .orElseThrow(() -> Refusal.notFound().asException());
        access.requireReader(seat, it);
        Powers powers = access.powers(seat);
        return new CaseDesk(
                it, seat.owns(it.cell().line()), powers.proposes(it), powers.decides(it));
    }

    /** All that were filed in an authority, the latest first; who may see it the caller asks. */
    public List<Objection> ofAuthority(AuthorityId authority) {
        return source.ofAuthority(authority);
    }
}
