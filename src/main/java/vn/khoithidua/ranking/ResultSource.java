package vn.khoithidua.ranking;

import vn.khoithidua.kernel.BlocYearId;

/** Where the points come from. */
interface ResultSource {

    /** The present results; without a member before the table is frozen. */
    BlocResults of(BlocYearId blocYear);
}
