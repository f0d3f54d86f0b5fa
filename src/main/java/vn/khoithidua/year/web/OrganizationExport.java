package vn.khoithidua.year.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khoithidua.access.Grants;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.organization.OrganizationQuery;
import vn.khoithidua.organization.OrganizationRow;
import vn.khoithidua.organization.Organizations;
import vn.khoithidua.typeset.Spreadsheets;

/** The list of agencies as seen, as a spreadsheet. */
@Controller
@RequiredArgsConstructor
class OrganizationExport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Organizations organizations;
    private final CouncilScope scopes;
    private final FormWords words;
    private final TimeSource time;

    @GetMapping("/council/organizations/export")
    ResponseEntity<byte[]> export(
            Grants grants,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "false") boolean ended,
            @RequestParam(defaultValue = "name") String sort) {
        OrganizationQuery query =
                new OrganizationQuery(
                        scopes.of(grants, authority).id(),
                        text,
                        kind,
                        time.today(),
                        ended,
                        OrganizationController.order(sort),
                        sort.startsWith("-"));
        return ResponseEntity.ok()
                .contentType(IntakeController.XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("organizations.xlsx")
                                .build()
                                .toString())
                .body(Spreadsheets.xlsx("1", cells(organizations.list(query)), 50, 20, 30, 40));
    }

    private List<List<String>> cells(List<OrganizationRow> rows) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(
                List.copyOf(
                        words.of(
                                        "year.organization.",
                                        "name",
                                        "shortName",
                                        "kind",
                                        "parent",
                                        "since",
                                        "endedOn")
                                .values()));
        for (OrganizationRow row : rows) {
            String parent = row.parentName();
            cells.add(
                    List.of(
                            row.name(),
                            row.shortName(),
                            row.kind(),
                            parent == null ? "" : parent,
                            day(row.since()),
                            day(row.endedOn())));
        }
        return cells;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
