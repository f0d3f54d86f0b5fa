package vn.khoithidua.access.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khoithidua.access.AccountExports;
import vn.khoithidua.access.AccountRow;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.typeset.SheetDownload;

/** The list of accounts as a spreadsheet, with the filters of its page. */
@Controller
@RequiredArgsConstructor
class UserExport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> HEADS =
            List.of(
                    "access.user.username",
                    "access.user.fullName",
                    "access.user.title",
                    "access.user.email",
                    "access.users.state",
                    "access.users.role",
                    "access.users.since");

    private final AccountExports exports;
    private final MessageSource messages;

    @GetMapping("/admin/users/export/{kind}")
    ResponseEntity<byte[]> export(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String sort,
            Actor actor,
            Locale locale) {
        List<AccountRow> rows = exports.of(UserListView.query(q, role, state, sort, null), actor);
        List<List<String>> cells = new ArrayList<>();
        cells.add(HEADS.stream().map(key -> say(key, locale)).toList());
        rows.forEach(row -> cells.add(line(row, locale)));
        return SheetDownload.of("accounts", kind, cells, 24, 30, 30, 30, 16, 40, 14);
    }

    private List<String> line(AccountRow row, Locale locale) {
        return List.of(
                row.username(),
                row.fullName(),
                row.title(),
                row.email(),
                say("access.state." + row.state(), locale),
                row.roles().stream()
                        .map(Role::name)
                        .map(role -> say("role." + role, locale))
                        .collect(Collectors.joining("; ")),
                DAY.format(LocalDate.ofInstant(row.createdAt(), TimeSource.ZONE)));
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
