package vn.khoithidua.home;

import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Grants;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.year.SearchHit;
import vn.khoithidua.year.SearchScope;
import vn.khoithidua.year.SearchSource;
import vn.khoithidua.year.SeatFinder;

/** Search with and without diacritics over what a person may see. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Search {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    private final SeatFinder seats;
    private final List<SearchSource> sources;

    /**
     * What the words are found in.
     *
     * @param text what was typed; fewer than 2 letters find nothing, letters beyond 100 are ignored
     * @param most hits of each kind
     */
    public List<SearchHit> find(String text, Grants grants, int most) {
        String folded = VietnameseText.fold(VietnameseText.cleanLine(text));
        String words = folded.substring(0, Math.min(LONGEST, folded.length()));
        if (words.length() < SHORTEST) {
            return List.of();
        }
        SearchScope scope = SearchScope.of(seats.all(grants), words, most);
        return sources.stream()
                .flatMap(source -> source.find(scope).stream())
                .sorted(Comparator.comparing(SearchHit::kind))
                .toList();
    }
}
