package vn.khoithidua.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.UserId;

/**
 * A role given to a person in a scope from a day on; ended, never deleted. One that was taken back
 * ends on the day before its first, so that it holds on no day.
 */
@Entity
@Table(name = "role_assignment")
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class RoleAssignment {

    @Id private UUID id;

    private UUID userId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable UUID authorityId;
    private @Nullable UUID blocId;
    private @Nullable UUID blocYearId;
    private @Nullable UUID organizationId;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String basis;
    private @Nullable UUID enteredBy;
    private Instant enteredAt;
    private @Nullable String endReason;
    private @Nullable String endedName;

    @Version private @Nullable Long version;

    RoleAssignment(
            UserId user,
            Grant grant,
            DateRange days,
            String basis,
            @Nullable Actor by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.userId = user.value();
        this.role = grant.role();
        this.authorityId = grant.authority() == null ? null : grant.authority().value();
        this.blocId = grant.bloc() == null ? null : grant.bloc().value();
        this.blocYearId = grant.blocYear() == null ? null : grant.blocYear().value();
        this.organizationId = grant.organization() == null ? null : grant.organization().value();
        this.validFrom = days.from();
        this.validTo = days.to();
        this.basis = basis;
        this.enteredBy = by == null ? null : by.user().value();
        this.enteredAt = at;
    }

    /**
     * Ends with this last day, at the earliest with the first one; false if it has ended by then
     * already.
     */
    boolean end(LocalDate lastDay, String reason, Actor by) {
        if (validTo != null && !validTo.isAfter(lastDay)) {
            return false;
        }
        validTo = lastDay.isBefore(validFrom) ? validFrom : lastDay;
        endReason = reason;
        endedName = by.name();
        return true;
    }

    /** Takes it back for all its days; false once its first day is over, or a second time. */
    boolean withdraw(LocalDate today, String reason, Actor by) {
        if (validFrom.isBefore(today) || isWithdrawn()) {
            return false;
        }
        validTo = validFrom.minusDays(1);
        endReason = reason;
        endedName = by.name();
        return true;
    }

    boolean isWithdrawn() {
        return validTo != null && validTo.isBefore(validFrom);
    }
}
