package vn.khoithidua.oversight.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.audit.Trail;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.organization.Organizations;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;

/** Says the entries of one page in words; ids of agencies, lines and years become names. */
@Component
@RequiredArgsConstructor
class EntryWords {

    private static final int ID_LENGTH = 36;

    private final MessageSource messages;
    private final Organizations organizations;
    private final Roster roster;
    private final TimeSource time;

    List<EntryView> of(
            List<Trail.Entry> entries, Collection<BlocYearSummary> years, Locale locale) {
        Map<String, String> yearNames =
                years.stream()
                        .collect(Collectors.toMap(year -> year.id().toString(), EntryWords::name));
        Map<String, String> names = names(entries);
        names.putAll(yearNames);
        return entries.stream()
                .map(
                        entry ->
                                new EntryView(
                                        yearNames.getOrDefault(entry.chain(), ""),
                                        entry.seq(),
                                        entry.at(),
                                        Objects.requireNonNullElse(entry.actor(), ""),
                                        action(entry.action(), locale),
                                        names.getOrDefault(entry.subject(), entry.subject()),
                                        entry.subject(),
                                        details(entry, names, locale)))
                .toList();
    }

    String action(String code, Locale locale) {
        return said("audit.action." + code, code, locale);
    }

    static String name(BlocYearSummary year) {
        return year.blocName() + ", " + year.label();
    }

    private List<EntryView.Detail> details(
            Trail.Entry entry, Map<String, String> names, Locale locale) {
        List<EntryView.Detail> details = new ArrayList<>();
        entry.detail()
                .forEach(
                        (name, value) ->
                                details.add(
                                        new EntryView.Detail(
                                                said("audit.detail." + name, name, locale),
                                                value(name, value, names, locale))));
        return details;
    }

    private String value(
            String name, @Nullable Object value, Map<String, String> names, Locale locale) {
        String text = value == null ? "–" : value.toString();
        return name.equals("role") && isRole(text)
                ? said("role." + text, text, locale)
                : names.getOrDefault(text, text);
    }

    private static boolean isRole(String text) {
        return List.of(Role.values()).stream().anyMatch(role -> role.name().equals(text));
    }

    private String said(String key, String otherwise, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(key, null, otherwise, locale));
    }

    private Map<String, String> names(List<Trail.Entry> entries) {
        Set<OrganizationId> ids = new HashSet<>();
        Set<BlocYearId> years = new HashSet<>();
        for (Trail.Entry entry : entries) {
            ids(entry).forEach(id -> ids.add(new OrganizationId(id)));
            ids(entry.chain()).forEach(id -> years.add(new BlocYearId(id)));
        }
        Map<String, String> names = new HashMap<>();
        organizations
                .namesOn(ids, time.today())
                .forEach((id, name) -> names.put(id.toString(), name.name()));
        for (BlocYearId year : years) {
            for (RosterMember member : roster.all(year, time.today())) {
                names.put(member.line().toString(), member.name());
            }
        }
        return names;
    }

    private static Set<UUID> ids(Trail.Entry entry) {
        Set<UUID> found = new HashSet<>(ids(entry.subject()));
        entry.detail().values().forEach(value -> found.addAll(ids(String.valueOf(value))));
        return found;
    }

    private static Set<UUID> ids(String text) {
        try {
            return text.length() == ID_LENGTH ? Set.of(UUID.fromString(text)) : Set.of();
        } catch (IllegalArgumentException e) {
            return Set.of();
        }
    }
}
