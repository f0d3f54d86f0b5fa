package vn.khoithidua.registration;

import java.time.LocalDate;
import java.util.List;
import vn.khoithidua.kernel.AuthorityId;

/** The kinds of award that exist; implemented above, where they are data. */
@FunctionalInterface
public interface AwardKinds {

    /** Those of an authority on a day, the highest first. */
    List<AwardName> of(AuthorityId authority, LocalDate day);
}
