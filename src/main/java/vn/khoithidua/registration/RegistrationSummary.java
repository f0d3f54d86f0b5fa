package vn.khoithidua.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.TargetText;

/**
 * What all members registered, side by side (<i>bảng tổng hợp đăng ký thi đua</i>).
 *
 * @param sections the criteria for which anybody registers, by content group, each with one text
 *     per place
 */
public record RegistrationSummary(RegistrationBoard board, List<Section> sections) {

    public RegistrationSummary {
        sections = List.copyOf(sections);
    }

    /** The criteria of one content group. */
    public record Section(String code, String title, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One criterion.
     *
     * @param texts what each member registered, in roster order; empty where it has none
     */
    public record Line(Criterion criterion, List<String> texts) {
        public Line {
            texts = List.copyOf(texts);
        }

        private Line only(List<Integer> places) {
            return new Line(criterion, places.stream().map(texts::get).toList());
        }
    }

    /** Puts together the summary of a table. */
    static RegistrationSummary of(RegistrationBoard board, RegistrationTable.Current table) {
        List<Section> sections = new ArrayList<>();
        table.groups()
                .forEach(
                        group -> {
                            List<Line> lines =
                                    group.criteria().stream()
                                            .filter(one -> isAsked(one, board, table))
                                            .map(one -> line(one, board, table))
                                            .toList();
                            if (!lines.isEmpty()) {
                                sections.add(new Section(group.code(), group.title(), lines));
                            }
                        });
        return new RegistrationSummary(board, sections);
    }

    private static boolean isAsked(
            Criterion one, RegistrationBoard board, RegistrationTable.Current table) {
        return board.places().stream()
                .anyMatch(
                        place ->
                                TargetRow.isAsked(
                                        one,
                                        table.assignments()
                                                .of(place.registration().line(), one.key())));
    }

    private static Line line(
            Criterion one, RegistrationBoard board, RegistrationTable.Current table) {
        return new Line(
                one,
                board.places().stream()
                        .map(
                                place ->
                                        TargetText.of(
                                                table.assignments()
                                                        .of(place.registration().line(), one.key()),
                                                one.unit()))
                        .toList());
    }

    /** Only these members and criteria; content groups without any fall away. */
    public RegistrationSummary only(
            Predicate<RegistrationBoard.Place> places, Predicate<Criterion> criteria) {
        List<RegistrationBoard.Place> all = board.places();
        List<Integer> shown =
                IntStream.range(0, all.size())
                        .filter(i -> places.test(all.get(i)))
                        .boxed()
                        .toList();
        List<Section> kept =
                sections.stream()
                        .map(
                                section ->
                                        new Section(
                                                section.code(),
                                                section.title(),
                                                section.lines().stream()
                                                        .filter(
                                                                line ->
                                                                        criteria.test(
                                                                                line.criterion()))
                                                        .map(line -> line.only(shown))
                                                        .toList()))
                        .filter(section -> !section.lines().isEmpty())
                        .toList();
        return new RegistrationSummary(
                new RegistrationBoard(
                        shown.stream().map(all::get).toList(), board.asked(), board.due()),
                kept);
    }

    /** What one member registered, one line per target: code, title and target. */
    public List<String> targetsOf(int place) {
        List<String> all = new ArrayList<>();
        for (Section section : sections) {
            for (Line line : section.lines()) {
                String text = line.texts().get(place);
                if (!text.isEmpty()) {
                    all.add(
                            (line.criterion().code() + " " + line.criterion().title()).strip()
                                    + ": "
                                    + text);
                }
            }
        }
        return all;
    }
}
