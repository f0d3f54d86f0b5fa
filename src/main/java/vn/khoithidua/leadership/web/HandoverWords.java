package vn.khoithidua.leadership.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.khoithidua.leadership.Handover;
import vn.khoithidua.leadership.HandoverPack;
import vn.khoithidua.paper.PaperDetails;
import vn.khoithidua.typeset.PaperBlock;

/** What the papers of a hand-over say; official papers speak Vietnamese. */
@Component
@RequiredArgsConstructor
class HandoverWords {

    private static final Locale PAPER = Locale.of("vi", "VN");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final MessageSource messages;

    String say(String key, Object... args) {
        return messages.getMessage("leadership.pack." + key, args, PAPER);
    }

    String upper(String text) {
        return text.toUpperCase(PAPER);
    }

    /** {@code Ngày 05 tháng 01 năm 2026}: days under 10 and the first two months take a zero. */
    String dated(LocalDate day) {
        int month = day.getMonthValue();
        return say(
                "dated",
                "%02d".formatted(day.getDayOfMonth()),
                month < 3 ? "%02d".formatted(month) : String.valueOf(month),
                String.valueOf(day.getYear()));
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** Who said it, with the capacity of somebody who stood in. */
    String side(Handover.Side side) {
        return side.as().isEmpty()
                ? side.by()
                : messages.getMessage("leadership.capacity." + side.as(), null, PAPER)
                        + " "
                        + side.by();
    }

    List<String> heads(String... names) {
        return List.of(names).stream().map(name -> say("head." + name)).toList();
    }

    /** The papers, a number each, as they lie in the pack. */
    List<List<String>> papers(HandoverPack pack) {
        return IntStream.range(0, pack.papers().size())
                .mapToObj(
                        i -> {
                            PaperDetails one = pack.papers().get(i).details();
                            return List.of(
                                    String.valueOf(i + 1),
                                    one.number(),
                                    day(one.issuedOn()),
                                    messages.getMessage("paper.kind." + one.kind(), null, PAPER),
                                    one.abstractText(),
                                    one.file() == null ? say("noFile") : "");
                        })
                .toList();
    }

    List<List<String>> open(HandoverPack pack) {
        return IntStream.range(0, pack.open().size())
                .mapToObj(
                        i ->
                                List.of(
                                        String.valueOf(i + 1),
                                        messages.getMessage(
                                                pack.open().get(i).key(),
                                                pack.open().get(i).args().toArray(),
                                                PAPER),
                                        day(pack.open().get(i).dueOn())))
                .toList();
    }

    List<List<String>> calendar(HandoverPack pack) {
        return pack.calendar().stream()
                .map(
                        one ->
                                List.of(
                                        one.label(),
                                        messages.getMessage("year.step." + one.step(), null, PAPER),
                                        day(one.opensOn()),
                                        day(one.dueOn())))
                .toList();
    }

    List<List<String>> members(HandoverPack pack) {
        return pack.members().stream()
                .map(
                        one ->
                                List.of(
                                        String.valueOf(one.position()),
                                        one.name(),
                                        day(one.joinedOn()),
                                        day(one.leftOn())))
                .toList();
    }

    PaperBlock.Grid grid(List<Integer> widths, List<String> head, List<List<String>> rows) {
        return new PaperBlock.Grid(widths, head, rows);
    }
}
