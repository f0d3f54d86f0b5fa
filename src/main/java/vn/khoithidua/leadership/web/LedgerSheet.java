package vn.khoithidua.leadership.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.khoithidua.leadership.LedgerOffice;
import vn.khoithidua.leadership.LedgerYear;
import vn.khoithidua.typeset.SheetDownload;
import vn.khoithidua.year.Holder;

/** The ledger as a spreadsheet, an office to a row. */
@Component
@RequiredArgsConstructor
class LedgerSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int[] WIDTHS = {12, 18, 44, 32, 12, 12, 18, 50, 40};

    private final MessageSource messages;

    ResponseEntity<byte[]> of(String kind, List<LedgerYear> years, Locale locale) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(
                Stream.of("year", "role", "agency", "leader", "from", "to", "mode", "basis", "heir")
                        .map(head -> say("leadership.head." + head, locale))
                        .toList());
        for (LedgerYear year : years) {
            for (LedgerOffice office : year.offices()) {
                cells.add(row(year, office, locale));
            }
        }
        return SheetDownload.of("leadership", kind, cells, WIDTHS);
    }

    private List<String> row(LedgerYear year, LedgerOffice office, Locale locale) {
        Holder holder = office.tenure().holder();
        return List.of(
                year.year().label(),
                say("year.role." + holder.role(), locale),
                office.tenure().name(),
                office.leader(),
                DAY.format(holder.heldFrom()),
                day(holder.heldTo()),
                say("year.mode." + holder.mode(), locale),
                holder.basis(),
                office.countsFor());
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
