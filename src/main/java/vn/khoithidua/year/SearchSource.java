package vn.khoithidua.year;

import java.util.List;

/** Finds things by words; implemented by the module that owns them. */
public interface SearchSource {

    /**
     * What the words of the scope are found in, the best first, never outside the scope.
     *
     * @return at most {@link SearchScope#most} of each kind
     */
    List<SearchHit> find(SearchScope scope);
}
