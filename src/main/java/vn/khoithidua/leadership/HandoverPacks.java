package vn.khoithidua.leadership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.AgencyLeaders;
import vn.khoithidua.access.AgencyPeople;
import vn.khoithidua.access.AgencyPost;
import vn.khoithidua.access.Grants;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.organization.OrganizationName;
import vn.khoithidua.organization.Organizations;
import vn.khoithidua.paper.Paper;
import vn.khoithidua.paper.PaperId;
import vn.khoithidua.paper.PaperQuery;
import vn.khoithidua.paper.Papers;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.HelperTeam;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Windows;

/** Gathers the pack of a year: papers, what is open, what comes, who is who. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class HandoverPacks {

    private final Handovers handovers;
    private final BlocYears years;
    private final Roster roster;
    private final LeadershipLedger ledger;
    private final HelperTeam team;
    private final Windows windows;
    private final Papers papers;
    private final StoredFiles files;
    private final Organizations organizations;
    private final AgencyPeople people;
    private final AgencyLeaders leaders;
    private final TimeSource time;

    /** The pack of a year as it stands. The number of statements does not grow with its content. */
    public HandoverPack of(BlocYearSummary year) {
        LocalDate today = time.today();
        Handover handover = handovers.of(year.id()).orElse(null);
        Optional<OrganizationId> from =
                handover == null ? handovers.from(year.id()) : Optional.of(handover.from());
        Optional<OrganizationId> to =
                handover == null ? handovers.to(year) : Optional.of(handover.to());
        Set<OrganizationId> both =
                new LinkedHashSet<>(Stream.of(from, to).flatMap(Optional::stream).toList());
        Map<OrganizationId, OrganizationName> names = organizations.namesOn(both, today);
        Map<OrganizationId, AgencyLeaders.Leader> led = leaders.of(both, today);
        List<RosterMember> members =
                roster.all(year.id(), today.isAfter(year.endsOn()) ? year.endsOn() : today);
        return new HandoverPack(
                year,
                years.next(year).orElse(null),
                name(names, from),
                leader(led, from),
                name(names, to),
                leader(led, to),
                handover,
                handovers.open(year.id()),
                papers.all(year.id(), new PaperQuery("", null, null, "issuedOn", 1)),
                calendar(year, today),
                members,
                ledger.holders(year.id()),
                team.members(year.id()),
                accounts(members, today));
    }

    /**
     * The files of the pack's papers for a person who may read them, in the order of the papers;
     * papers without a file are left out. Each reading is recorded.
     */
    @Transactional
    public Map<PaperId, StoredFiles.Content> contents(HandoverPack pack, Grants person) {
        Map<PaperId, StoredFiles.Content> contents = new HashMap<>();
        for (Paper paper : pack.papers()) {
            StoredFileId file = paper.details().file();
            if (file != null) {
                contents.put(paper.id(), files.open(file, person));
            }
        }
        return contents;
    }

    private List<HandoverPack.Coming> calendar(BlocYearSummary year, LocalDate today) {
        List<HandoverPack.Coming> coming = new ArrayList<>();
        Stream.concat(Stream.of(year), years.next(year).stream())
                .forEach(
                        one ->
                                windows.of(one.id()).stream()
                                        .filter(window -> !window.softDeadline().isBefore(today))
                                        .map(
                                                window ->
                                                        new HandoverPack.Coming(
                                                                one.label(),
                                                                window.step(),
                                                                window.opensOn(),
                                                                window.softDeadline()))
                                        .forEach(coming::add));
        coming.sort(Comparator.comparing(HandoverPack.Coming::dueOn));
        return coming;
    }

    private List<AgencyPost> accounts(List<RosterMember> members, LocalDate today) {
        return people.of(members.stream().map(RosterMember::organization).toList()).stream()
                .filter(post -> post.holdsOn(today))
                .toList();
    }

    private static String name(
            Map<OrganizationId, OrganizationName> names, Optional<OrganizationId> id) {
        return id.map(names::get).map(OrganizationName::name).orElse("");
    }

    private static String leader(
            Map<OrganizationId, AgencyLeaders.Leader> led, Optional<OrganizationId> id) {
        return id.map(led::get)
                .map(one -> one.title().isEmpty() ? one.name() : one.name() + ", " + one.title())
                .orElse("");
    }
}
