package vn.khoithidua.criteria.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khoithidua.criteria.domain.Scorer;
import vn.khoithidua.criteria.domain.TableSettings.Clamp;
import vn.khoithidua.criteria.domain.TableSettings.NotAssigned;
import vn.khoithidua.criteria.domain.TableSettings.RankingBasis;

/** What a list on a form offers: value and words, in order. */
record SettingChoices(
        Map<String, String> notAssigned, Map<String, String> basis, Map<String, String> clamp) {

    static SettingChoices of(Words words) {
        return new SettingChoices(
                choice(
                        words,
                        NotAssigned.DROP_AND_PERCENT,
                        "criteria.notAssigned.drop",
                        NotAssigned.FULL_POINTS,
                        "criteria.notAssigned.full"),
                choice(
                        words,
                        RankingBasis.RAW,
                        "criteria.basis.raw",
                        RankingBasis.PERCENT_OF_ASSIGNED,
                        "criteria.basis.percent"),
                choice(
                        words,
                        Clamp.NONE,
                        "criteria.clamp.none",
                        Clamp.AT_DECLARED_TOTAL,
                        "criteria.clamp.total"));
    }

    static Map<String, String> scorers(Words words) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Scorer.Kind kind : Scorer.Kind.values()) {
            all.put(kind.name(), words.of(TableView.scorerKey(kind), List.of()));
        }
        return all;
    }

    private static Map<String, String> choice(
            Words words, Enum<?> first, String firstKey, Enum<?> second, String secondKey) {
        Map<String, String> both = new LinkedHashMap<>();
        both.put(first.name(), words.of(firstKey, List.of()));
        both.put(second.name(), words.of(secondKey, List.of()));
        return both;
    }
}
