package vn.khoithidua.ranking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Adopted rankings read lately. They never change but for their publication, which is part of the
 * key, so there is nothing to invalidate.
 */
@Component
class AdoptedMemory {

    private static final int MOST = 200;

    private final Map<AdoptedRanking, Ranking> known =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(16, 0.75f, true) {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(
                                Map.Entry<AdoptedRanking, Ranking> eldest) {
                            return size() > MOST;
                        }
                    });

    Ranking get(AdoptedRanking adopted, Supplier<Ranking> read) {
        Ranking found = known.get(adopted);
        if (found == null) {
            found = read.get();
            known.put(adopted, found);
        }
        return found;
    }
}
