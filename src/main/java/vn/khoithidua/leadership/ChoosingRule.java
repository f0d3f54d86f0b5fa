package vn.khoithidua.leadership;

import vn.khoithidua.year.domain.LeadershipMode;

/**
 * How a bloc finds its head and deputies.
 *
 * @param deputies how many there may be, 0 to 3
 * @param deputySucceeds whether the deputy heads the next year
 * @param own whether the bloc has laid it down itself; otherwise it is the authority's rule
 */
public record ChoosingRule(
        LeadershipMode mode,
        int deputies,
        boolean deputySucceeds,
        String legalBasis,
        boolean own) {}
