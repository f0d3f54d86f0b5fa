package vn.khoithidua.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Names the places in which roles are held. Implemented above, where blocs and their years are
 * known.
 */
public interface ScopeDirectory {

    /** How many places are offered at once. */
    int MOST = 40;

    /**
     * A place in which a role may be given.
     *
     * @param grant the role in that place
     * @param name such as "Khối Kinh tế, 2026" or "Sở Tài chính"
     */
    record Place(Grant grant, String name) {}

    /**
     * Places for a role whose name contains the text, at most {@link #MOST}, by name.
     *
     * @param text with or without marks; empty for all
     */
    List<Place> places(Role role, String text);

    /** The names of the places of these grants; one that no longer exists is left out. */
    Map<Grant, String> names(Collection<Grant> grants);
}
