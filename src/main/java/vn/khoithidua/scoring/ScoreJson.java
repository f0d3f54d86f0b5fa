package vn.khoithidua.scoring;

import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.khoithidua.criteria.domain.GateEffect;
import vn.khoithidua.criteria.domain.Inputs;
import vn.khoithidua.criteria.domain.ResultReader;

/** Results and fallen gates as the database keeps them. */
@Component
@RequiredArgsConstructor
class ScoreJson {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<GateEffect>> GATES = new TypeReference<>() {};

    private final JsonMapper json;

    String write(Inputs inputs) {
        return json.writeValueAsString(inputs.stored());
    }

    @Nullable String write(List<GateEffect> gates) {
        return gates.isEmpty() ? null : json.writeValueAsString(gates);
    }

    String write(Object rows) {
        return json.writeValueAsString(rows);
    }

    Inputs inputs(@Nullable String text) {
        return text == null ? Inputs.NONE : ResultReader.stored(json.readValue(text, TEXTS));
    }

    List<GateEffect> gates(@Nullable String text) {
        return text == null ? List.of() : json.readValue(text, GATES);
    }
}
