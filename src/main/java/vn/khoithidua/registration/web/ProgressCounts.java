package vn.khoithidua.registration.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.khoithidua.registration.domain.ProgressWord;

/**
 * How many targets stand how, as a cell shows it: only what is there, the worst first.
 *
 * @param word a {@link ProgressWord}
 */
record ProgressCounts(String word, int count) {

    static List<ProgressCounts> of(Map<ProgressWord, Integer> counts) {
        List<ProgressCounts> shown = new ArrayList<>();
        for (ProgressWord word : ProgressWord.values()) {
            Integer count = counts.get(word);
            if (count != null && count > 0) {
                shown.add(new ProgressCounts(word.name(), count));
            }
        }
        return shown;
    }
}
