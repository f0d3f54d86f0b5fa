package vn.khoithidua.year;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Grants;

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

    /** What is due on a day in this seat. */
    public List<Duty> of(Seat seat, LocalDate today) {
        return in(List.of(seat), today).sorted(ORDER).toList();
    }

    /** What is due on a day for a person: in all these seats and beside them. */
    public List<Duty> of(Grants person, List<Seat> seats, LocalDate today) {
        Stream<Duty> beside =
                sources.stream().flatMap(source -> source.due(person, today).stream());
        return Stream.concat(beside, in(seats, today)).sorted(ORDER).toList();
    }

    private Stream<Duty> in(List<Seat> seats, LocalDate today) {
        return seats.stream()
                .flatMap(
                        seat ->
                                sources.stream()
                                        .flatMap(source -> source.due(seat, today).stream()));
    }
}
