package vn.khoithidua.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.VietnameseText;

/**
 * What is said of an agency when it is founded or renamed.
 *
 * @param shortName at most 24 characters
 * @param from first day of the name
 * @param legalBasis decision or law
 */
public record OrganizationDetails(
        String name,
        String shortName,
        String kind,
        @Nullable OrganizationId parent,
        LocalDate from,
        String legalBasis) {

    public OrganizationDetails {
        name = VietnameseText.cleanLine(name);
        shortName = VietnameseText.cleanLine(shortName);
        kind = VietnameseText.cleanLine(kind);
        legalBasis = VietnameseText.cleanLine(legalBasis);
    }
}
