package vn.khoithidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khoithidua.scoring.ScoringYear.criterion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.InputValue;
import vn.khoithidua.criteria.domain.Inputs;
import vn.khoithidua.criteria.domain.Scorer;
import vn.khoithidua.criteria.domain.TableRow;
import vn.khoithidua.criteria.domain.TargetValue;

/** Which results ask for a second look. */
class ResultDoubtTests {

    private static Criterion of(String rules) {
        TableRow row = criterion("a", rules, "10", Scorer.USUAL);
        return new Criterion(
                row.key(),
                row.code(),
                row.title(),
                row.shortTitle(),
                row.max(),
                row.unit(),
                row.scorer(),
                row.evidenceRequired(),
                row.target(),
                row.trial(),
                Objects.requireNonNull(row.scoring()));
    }

    private static List<ResultDoubt> doubts(
            String rules, @Nullable TargetValue target, String... results) {
        Criterion criterion = of(rules);
        SortedMap<String, InputValue> values = new TreeMap<>();
        for (int i = 0; i < results.length; i++) {
            values.put(
                    criterion.scoring().inputs().get(i).name(),
                    new InputValue.Amount(new BigDecimal(results[i])));
        }
        return ResultDoubt.of(criterion, target, new Inputs(values));
    }

    @ParameterizedTest
    @CsvSource({"100, 0", "100.01, 1", "150, 1", "99, 0", "0, 0"})
    void aShareOfMoreThanEverythingIsDoubtful(String percent, int doubts) {
        String rule = "theo mức [tỷ lệ %]: từ 95% được 10; còn lại được 0";
        assertThat(doubts(rule, null, percent)).hasSize(doubts);
    }

    @ParameterizedTest
    @CsvSource({"149, 0", "150, 1", "1000, 1", "100, 0", "10, 0"})
    void halfAsMuchAgainAsTheTargetIsDoubtful(String result, int doubts) {
        String rule = "so với đơn vị dẫn đầu [kết quả] được 5; mức cơ bản 50%; chỉ tiêu chung 100";
        TargetValue target = new TargetValue.Numeric(new BigDecimal("100"));
        assertThat(doubts(rule, target, result)).hasSize(doubts);
        assertThat(doubts(rule, null, result)).isEmpty();
        assertThat(doubts(rule, new TargetValue.Numeric(BigDecimal.ZERO), result)).isEmpty();
    }
}
