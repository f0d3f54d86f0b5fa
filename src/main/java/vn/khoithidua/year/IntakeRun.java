package vn.khoithidua.year;

import java.util.List;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;

/**
 * What the rows of one file are taken into.
 *
 * @param names agencies of the authority, those of earlier rows too
 * @param years the authority's years, the latest first
 */
record IntakeRun(
        AuthorityId authority, Actor actor, IntakeNames names, List<BlocYearSummary> years) {}
