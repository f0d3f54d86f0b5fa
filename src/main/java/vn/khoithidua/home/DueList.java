package vn.khoithidua.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.year.Duties;
import vn.khoithidua.year.Duty;
import vn.khoithidua.year.Seat;

/** What is due for a person, from all modules: the most harmful first, then by day. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class DueList {

    static final Comparator<Duty> ORDER =
            Comparator.comparing(Duty::severity)
                    .thenComparing(
                            Duty::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(Duty::href);

    private final ObjectProvider<Duties> sources;

    /** What is due on a day in these seats. */
    public List<Duty> of(List<Seat> seats, LocalDate today) {
        return seats.stream()
                .flatMap(seat -> sources.stream().flatMap(source -> due(source, seat, today)))
                .sorted(ORDER)
                .toList();
    }

    private static java.util.stream.Stream<Duty> due(Duties source, Seat seat, LocalDate today) {
        return source.due(seat, today).stream();
    }
}
