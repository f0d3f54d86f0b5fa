package vn.khoithidua.year.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.khoithidua.access.AccountDirectory;
import vn.khoithidua.access.AgencyPeople;
import vn.khoithidua.access.AgencyPost;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.year.HelperTeam;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.TeamPost;

/** Who may be taken into the helper team: people of the members' agencies, and others by name. */
@Component
@RequiredArgsConstructor
class TeamPeople {

    private final AgencyPeople people;
    private final AccountDirectory accounts;
    private final Roster roster;
    private final RosterPages pages;
    private final TimeSource time;

    /** Leaders and officers of the members today, by account; each person once. */
    Map<String, String> choices(Seat seat) {
        Map<OrganizationId, String> agencies = new LinkedHashMap<>();
        for (RosterMember member : members(seat)) {
            agencies.put(member.organization(), member.shortName());
        }
        Map<String, String> choices = new LinkedHashMap<>();
        for (AgencyPost post : today(seat)) {
            choices.putIfAbsent(
                    post.user().toString(),
                    post.name() + " · " + agencies.getOrDefault(post.organization(), ""));
        }
        return choices;
    }

    /** The member as typed; whoever was not found is reported at the field. */
    HelperTeam.Member read(Seat seat, TeamForm form, BindingResult errors) {
        FormReader reader = new FormReader(errors);
        UserId user = user(form, reader, errors);
        OrganizationId organization =
                reader.optionalId("organization", form.organization(), OrganizationId::new);
        LocalDate day = reader.date("day", form.day());
        return new HelperTeam.Member(
                user,
                organization == null ? agencyOf(seat, user) : organization,
                reader.choice("post", form.post(), TeamPost.class),
                day,
                null,
                reader.required("reason", form.reason()));
    }

    private UserId user(TeamForm form, FormReader reader, BindingResult errors) {
        if (form.username().isBlank()) {
            return reader.id("person", form.person(), UserId::new);
        }
        return accounts.byUsername(form.username())
                .orElseGet(
                        () -> {
                            errors.rejectValue("username", "year.team.username");
                            return new UserId(new UUID(0, 0));
                        });
    }

    private @Nullable OrganizationId agencyOf(Seat seat, UserId user) {
        return today(seat).stream()
                .filter(post -> post.user().equals(user))
                .map(AgencyPost::organization)
                .findFirst()
                .orElse(null);
    }

    private List<AgencyPost> today(Seat seat) {
        LocalDate today = time.today();
        return people.of(members(seat).stream().map(RosterMember::organization).toList()).stream()
                .filter(post -> post.holdsOn(today))
                .toList();
    }

    private List<RosterMember> members(Seat seat) {
        return roster.all(seat.blocYear(), pages.dayOfNames(seat.year()));
    }
}
