package vn.khoithidua.recalculation.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.recalculation.Effect;
import vn.khoithidua.typeset.SheetDownload;

/** What a case would do, or did, as a sheet to take away. */
@Component
@RequiredArgsConstructor
class EffectSheet {

    private static final int[] WIDTHS = {34, 40, 12, 12, 12, 12, 30};

    private final MessageSource messages;

    ResponseEntity<byte[]> of(CasePage page, String kind, Locale locale) {
        Effect effect = page.effect();
        if (effect == null) {
            throw Refusal.notFound().asException();
        }
        List<List<String>> cells = new ArrayList<>();
        cells.add(
                heads(
                        locale,
                        "agency",
                        "criterion",
                        "before",
                        "after",
                        "placeBefore",
                        "placeAfter",
                        "award"));
        String total = messages.getMessage("recalculation.total", null, locale);
        effect.members().forEach(one -> cells.add(row(one, total)));
        effect.cells().forEach(one -> cells.add(row(one)));
        return SheetDownload.of("recalculation-" + page.it().number(), kind, cells, WIDTHS);
    }

    private static List<String> row(Effect.Member one, String total) {
        return List.of(
                one.agency(),
                total,
                points(one.totalBefore()),
                points(one.totalAfter()),
                place(one.placeBefore()),
                place(one.placeAfter()),
                one.award() == null ? "" : one.award());
    }

    private static List<String> row(Effect.Cell one) {
        return List.of(
                one.agency(),
                one.code() + " " + one.title(),
                points(one.before()),
                points(one.after()),
                "",
                "",
                "");
    }

    private List<String> heads(Locale locale, String... names) {
        return Stream.of(names)
                .map(name -> messages.getMessage("recalculation.head." + name, null, locale))
                .toList();
    }

    private static String points(@Nullable BigDecimal points) {
        return points == null ? "" : NumberText.format(points, 1);
    }

    private static String place(@Nullable Integer place) {
        return place == null ? "" : place.toString();
    }
}
