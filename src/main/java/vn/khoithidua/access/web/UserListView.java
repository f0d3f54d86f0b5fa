package vn.khoithidua.access.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.khoithidua.access.AccountDirectory;
import vn.khoithidua.access.AccountQuery;
import vn.khoithidua.access.AccountRow;
import vn.khoithidua.access.Role;

/**
 * The list of accounts with what it was asked for.
 *
 * @param sort present order, as {@code name} or {@code -name}
 * @param base address of the list with its filters, without page and order
 * @param ordered the same with its order, for the links to other pages
 */
record UserListView(
        List<AccountRow> rows,
        String q,
        String role,
        String state,
        String sort,
        int page,
        long count,
        long total,
        String base,
        String ordered) {

    static UserListView of(AccountDirectory.Page found, AccountQuery query) {
        Role role = query.role();
        AccountQuery.State state = query.state();
        String sort = (query.descending() ? "-" : "") + word(query.sort());
        String base =
                UriComponentsBuilder.fromPath("/admin/users")
                        .queryParam("q", "{q}")
                        .queryParam("role", role == null ? "" : role.name())
                        .queryParam("state", state == null ? "" : state.name())
                        .encode()
                        .buildAndExpand(query.text())
                        .toUriString();
        return new UserListView(
                found.rows(),
                query.text(),
                role == null ? "" : role.name(),
                state == null ? "" : state.name(),
                sort,
                query.page(),
                found.count(),
                found.total(),
                base,
                base + "&sort=" + sort);
    }

    /** What stands in the address; a word that is none means no filter. */
    static AccountQuery query(
            @Nullable String q,
            @Nullable String role,
            @Nullable String state,
            @Nullable String sort,
            @Nullable String page) {
        String order = sort == null ? "name" : sort;
        boolean descending = order.startsWith("-");
        String column = descending ? order.substring(1) : order;
        String text = q == null ? "" : q.strip();
        return new AccountQuery(
                text.substring(0, Math.min(text.length(), 100)),
                named(Role.values(), role).orElse(null),
                named(AccountQuery.State.values(), state).orElse(null),
                named(AccountQuery.Sort.values(), column).orElse(AccountQuery.Sort.NAME),
                descending,
                page != null && page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, @Nullable String word) {
        return Arrays.stream(all).filter(each -> each.name().equalsIgnoreCase(word)).findFirst();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
