package vn.khoithidua.sampledata;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Role;
import vn.khoithidua.bloc.BlocKind;
import vn.khoithidua.bloc.Blocs;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.organization.Authorities;
import vn.khoithidua.organization.AuthorityKind;
import vn.khoithidua.organization.OrganizationDetails;
import vn.khoithidua.organization.Organizations;

/**
 * Where a story plays: authority, agencies, bloc and who speaks for an agency. What is made is
 * named {@code A} (authority), {@code A/sxd} (agency), {@code A/bloc}.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class Setting {

    static final String FOUNDED = "Dữ liệu mẫu: quyết định thành lập";
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final Authorities authorities;
    private final Organizations organizations;
    private final Blocs blocs;
    private final SampleProgress progress;
    private final Cast cast;

    /**
     * A province.
     *
     * @param name such as "UBND tỉnh Bắc Kạn"
     */
    AuthorityId authority(String story, String code, String name, LocalDate from) {
        String heading = name.replace("UBND", "Ủy ban nhân dân").toUpperCase(VIETNAMESE);
        AuthorityId id =
                authorities.found(
                        AuthorityKind.PROVINCE,
                        code,
                        new Authorities.Naming(name, heading, from, FOUNDED),
                        null);
        progress.name(story, id.value());
        return id;
    }

    void agencies(String story, LocalDate from, List<Agency> agencies) {
        agencies.forEach(agency -> agency(story, from, agency, FOUNDED));
    }

    OrganizationId agency(String story, LocalDate from, Agency agency, String basis) {
        OrganizationId id =
                organizations.found(
                        authorityId(story),
                        new OrganizationDetails(
                                agency.name(),
                                agency.shortName(),
                                agency.kind(),
                                null,
                                from,
                                basis),
                        null);
        progress.name(story + "/" + agency.key(), id.value());
        return id;
    }

    BlocId bloc(String story, String key, String name, LocalDate from) {
        BlocId id =
                blocs.found(
                        authorityId(story),
                        BlocKind.BLOC,
                        new Blocs.Naming(name, from, FOUNDED),
                        null);
        progress.name(story + "/" + key, id.value());
        return id;
    }

    /** The leader of an agency, who signs in as {@code ld.sxd.a}. */
    Actor leader(String story, String agency, String fullName, String title, LocalDate from) {
        return agent(story, Role.AGENCY_LEADER, agency, fullName, title, from, null);
    }

    /** A leader with an invented name for each of these agencies that has none yet. */
    void leaders(String story, List<Agency> agencies, LocalDate from) {
        for (Agency agency : agencies) {
            String username = username("ld", agency.key(), story);
            if (!cast.knows(username)) {
                leader(story, agency.key(), InventedNames.of(username), "Thủ trưởng", from);
            }
        }
    }

    /**
     * Somebody who speaks for an agency.
     *
     * @param position place in the printed table of accounts, or null if it is not printed
     */
    Actor agent(
            String story,
            Role role,
            String agency,
            String fullName,
            String title,
            LocalDate from,
            @Nullable Integer position) {
        OrganizationId organization = organization(story + "/" + agency);
        String place = organizations.nameOn(organization, from).name();
        String prefix = role == Role.AGENCY_LEADER ? "ld" : "cv";
        Actor person =
                cast.person(
                        username(prefix, agency, story),
                        fullName,
                        title,
                        title + ", " + place,
                        position);
        cast.grant(person, Grant.inOrganization(role, organization), from);
        return person;
    }

    static String username(String prefix, String agency, String story) {
        return prefix + "." + agency + "." + story.toLowerCase(Locale.ROOT);
    }

    AuthorityId authorityId(String name) {
        return new AuthorityId(progress.id(name));
    }

    OrganizationId organization(String name) {
        return new OrganizationId(progress.id(name));
    }
}
