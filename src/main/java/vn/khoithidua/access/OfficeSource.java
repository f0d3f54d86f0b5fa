package vn.khoithidua.access;

import java.util.Collection;
import java.util.List;
import vn.khoithidua.kernel.OrganizationId;

/**
 * Says which offices follow from leading an agency: the head of a bloc is the leader of the head
 * agency.
 */
public interface OfficeSource {

    /**
     * The offices of the leader of these agencies, in bloc-years that are not closed.
     *
     * @param led the agencies the person leads today
     */
    List<Grant> offices(Collection<OrganizationId> led);
}
