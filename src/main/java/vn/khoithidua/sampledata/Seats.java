package vn.khoithidua.sampledata;

import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.SeatFinder;

/** The seats that the people of the stories take, with the role of that day alone. */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class Seats {

    private final SeatFinder finder;
    private final YearBook book;
    private final Setting setting;
    private final Cast cast;

    /** The leader of a member agency, who enters, approves and submits. */
    Seat leader(String year, String agency) {
        return member(year, Role.AGENCY_LEADER, "ld", agency);
    }

    Seat officer(String year, String agency) {
        return member(year, Role.AGENCY_OFFICER, "cv", agency);
    }

    /** The leader of the head agency in the chair. */
    Seat head(String year, String agency) {
        return seat(
                year,
                cast.actor(Setting.username("ld", agency, story(year))),
                Grant.inBlocYear(
                        Role.BLOC_HEAD,
                        book.yearId(year),
                        setting.organization(story(year) + "/" + agency)));
    }

    /** Somebody of the helper team, who works for an agency. */
    Seat helper(String year, String username, String agency) {
        return seat(
                year,
                cast.actor(username),
                Grant.inBlocYear(
                        Role.BLOC_SECRETARY,
                        book.yearId(year),
                        setting.organization(story(year) + "/" + agency)));
    }

    Seat council(String year, String username) {
        return seat(
                year,
                cast.actor(username),
                Grant.inAuthority(Role.COUNCIL_SECRETARY, setting.authorityId(story(year))));
    }

    private Seat member(String year, Role role, String prefix, String agency) {
        return seat(
                year,
                cast.actor(Setting.username(prefix, agency, story(year))),
                Grant.inOrganization(role, setting.organization(story(year) + "/" + agency)));
    }

    private Seat seat(String year, Actor person, Grant grant) {
        return finder.find(book.yearId(year), new Grants(person, List.of(grant)), Set.of());
    }

    private static String story(String year) {
        return year.substring(0, year.indexOf('/'));
    }
}
