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
import vn.khoithidua.access.AccountDirectory;
import vn.khoithidua.audit.Trail;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.organization.Organizations;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;

/** Says the entries of one page in words; ids of agencies, lines and years become names. */
@Component
@RequiredArgsConstructor
class EntryWords {

    private static final int ID_LENGTH = 36;

    private final ValueWords values;
    private final MessageSource messages;
    private final Organizations organizations;
    private final AccountDirectory accounts;
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
                                        subject(entry, names, locale),
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
                                                value(
                                                        entry.action(),
                                                        name,
                                                        value,
                                                        names,
                                                        locale))));
        return details;
    }

    private String subject(Trail.Entry entry, Map<String, String> names, Locale locale) {
        String known = names.get(entry.subject());
        return known == null ? values.subject(entry.action(), entry.subject(), locale) : known;
    }

    private String value(
            String action,
            String name,
            @Nullable Object value,
            Map<String, String> names,
            Locale locale) {
        String known = names.get(String.valueOf(value));
        return known == null ? values.value(action, name, value, locale) : known;
    }

    private String said(String key, String otherwise, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(key, null, otherwise, locale));
    }

    private Map<String, String> names(List<Trail.Entry> entries) {
        Set<OrganizationId> ids = new HashSet<>();
        Set<UserId> users = new HashSet<>();
        Set<BlocYearId> years = new HashSet<>();
        for (Trail.Entry entry : entries) {
            ids(entry).forEach(id -> ids.add(new OrganizationId(id)));
            ids(entry).forEach(id -> users.add(new UserId(id)));
            ids(entry.chain()).forEach(id -> years.add(new BlocYearId(id)));
        }
        Map<String, String> names = new HashMap<>();
        organizations
                .namesOn(ids, time.today())
                .forEach((id, name) -> names.put(id.toString(), name.name()));
        accounts.names(users).forEach((id, name) -> names.put(id.toString(), name));
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
