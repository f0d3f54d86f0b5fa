package vn.khoithidua.criteria.domain;

import java.util.EnumMap;
import java.util.Map;

/** The words of the notation that stand for one of several values. */
final class NotationWords {

    static final Map<Counting, String> COUNTINGS =
            new EnumMap<>(
                    Map.of(
                            Counting.PRO_RATA, "tính cả phần lẻ",
                            Counting.FULL_UNITS, "bỏ phần lẻ",
                            Counting.STARTED_UNITS, "phần lẻ tính tròn một"));

    static final Map<GateEffect.Kind, String> EFFECTS =
            new EnumMap<>(
                    Map.of(
                            GateEffect.Kind.ZERO, "không điểm",
                            GateEffect.Kind.NOT_CLASSIFIED, "không xếp loại",
                            GateEffect.Kind.EXCLUDED, "không xét thi đua"));

    private NotationWords() {}

    static String of(Counting counting) {
        return COUNTINGS.getOrDefault(counting, "");
    }

    static String of(GateEffect.Kind effect) {
        return EFFECTS.getOrDefault(effect, "");
    }
}
