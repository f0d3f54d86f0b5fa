package vn.khoithidua.criteria.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khoithidua.criteria.domain.Peers.Peer;

/** Worked examples of each kind of rule, most of them from real tables. */
class RuleExamplesTests {

    static final BigDecimal STEP = new BigDecimal("0.01");

    @ParameterizedTest(name = "{0} with {1} gives {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            chấm trực tiếp không quá 10                                        | điểm=9,5          | 9.5
            chấm trực tiếp không quá 100                                       | điểm=97           | 97
            điểm chuẩn 3                                                       |                   | 3
            đạt [kế hoạch] được 2                                              | kế hoạch=có       | 2
            đạt [kế hoạch] được 2                                              | kế hoạch=không    | 0
            theo mức [x]: trên 98% được 5; từ 97% được 4; còn lại được 0       | x=98              | 4
            theo mức [x]: trên 98% được 5; từ 97% được 4; còn lại được 0       | x=98,01%          | 5
            theo mức [x]: trên 98% được 5; từ 97% được 4; còn lại được 0       | x=12              | 0
            theo mức [x]: từ 0% đến dưới 50% được -2; từ 50% được 1            | x=49,99           | -2
            theo mức [x]: từ 10 đến 20 được 1                                  | x=21              | 0
            theo mức [n]: đến 28/02/2022 được 1; từ 01/03/2022 đến 31/03/2022 được 0,5 | n=28/02/2022 | 1
            theo mức [n]: đến 28/02/2022 được 1; từ 01/03/2022 đến 31/03/2022 được 0,5 | n=01/03/2022 | 0.5
            theo mức [n]: đến 28/02/2022 được 1; từ 01/03/2022 đến 31/03/2022 được 0,5 | n=01/04/2022 | 0
            theo mức [c] (ngày chậm): bằng 0 được 2; đến 2 được 1,5; đến 5 được 1; còn lại được 0 | c=3 | 1
            theo hạng [h]: hạng 1 được 60; hạng 2 được 45; còn lại được 0      | h=2               | 45
            theo hạng [h]: hạng 1 được 60; hạng 2 được 45; còn lại được 0      | h=7               | 0
            bảng hai chiều [s] × [t]: {dưới 1.000: từ 1% được 0,5; từ 5% được 1} {từ 1.000: từ 1% được 1,2} | s=1000;t=7 | 1.2
            bảng hai chiều [s] × [t]: {dưới 1.000: từ 5% được 1; từ 1% được 0,5} {từ 1.000: từ 1% được 1,2} | s=999;t=7  | 1
            trừ 0,5 mỗi [lần]                                                  | lần=3             | -1.5
            trừ 0,25 mỗi [nộp chậm] (ngày chậm)                                | nộp chậm=2        | -0.5
            trừ 1 mỗi [lần]; miễn khi [tự phát hiện]                           | lần=2;tự phát hiện=có | 0
            trừ 1 đến 2 mỗi [lần]                                              | lần=2;mức trừ: lần=1,5 | -3
            trừ 1 mỗi 1% [tỷ lệ] dưới 95%; tính cả phần lẻ                     | tỷ lệ=91,2        | -3.8
            trừ 1 mỗi 1% [tỷ lệ] dưới 95%; bỏ phần lẻ                          | tỷ lệ=91,2        | -3
            trừ 1 mỗi 1% [tỷ lệ] dưới 95%; phần lẻ tính tròn một               | tỷ lệ=91,2        | -4
            trừ 1 mỗi 1% [tỷ lệ] dưới 95%; tính cả phần lẻ                     | tỷ lệ=96          | 0
            cộng 0,1 mỗi 1% [tỷ lệ] trên 92%; bỏ phần lẻ                       | tỷ lệ=99,7        | 0.7
            cộng 1 khi [d] từ 99% và [e] từ 95%                                | d=99;e=95         | 1
            cộng 1 khi [d] từ 99% và [e] từ 95%                                | d=99;e=94,9       | 0
            cộng 0,1 mỗi [bài]                                                 | bài=0             | 0
            """)
    void worked(String notation, String typed, BigDecimal points) {
        assertThat(score(notation, typed).points()).isEqualByComparingTo(points);
        assertThat(score(notation, typed).complete()).isTrue();
    }

    @ParameterizedTest(name = "target {1}, result {2}: {3}")
    @CsvSource({
        "theo tỷ lệ chỉ tiêu [k] được 20, 40, 30, 15",
        "theo tỷ lệ chỉ tiêu [k] được 20, 40, 50, 20",
        "theo tỷ lệ chỉ tiêu [k] được 20; không chặn trần, 40, 50, 25",
        "theo tỷ lệ chỉ tiêu [k] được 20; càng ít càng tốt, 40, 50, 16",
        "theo tỷ lệ chỉ tiêu [k] được 20; càng ít càng tốt, 40, 0, 20",
        "theo tỷ lệ chỉ tiêu [k] được 10, 3, 2, 6.67",
        "theo tỷ lệ chỉ tiêu [k] được 10, 0, 0, 10",
    })
    void againstTarget(String notation, BigDecimal target, BigDecimal result, BigDecimal points) {
        Situation situation = Situation.of(Inputs.of("k", result), STEP).withTarget(target);
        assertThat(Notation.read(notation).score(situation).points()).isEqualByComparingTo(points);
    }

    @ParameterizedTest(name = "a target of 100 and a result of {0} of 5 points: {1}")
    @DisplayName(
            "The police table: 80 % gives 2, 100 % 2,5, the leader 5, half the leader's excess 3,75")
    @CsvSource({"80, 2", "100, 2.5", "200, 5", "150, 3.75", "-5, 0"})
    void relativeToBest(BigDecimal result, BigDecimal points) {
        List<Peer> others = List.of(peer("200", "100"), peer("90", "100"), peer("999", null));
        Situation situation = relative(result, "100", others);
        Score score =
                Notation.read("so với đơn vị dẫn đầu [k] được 5; mức cơ bản 50%").score(situation);
        assertThat(score.points()).isEqualByComparingTo(points);
        assertThat(score.provisional()).isFalse();
    }

    @Test
    void withoutExcessInTheBlocTheTargetEarnsTheBaseShare() {
        Situation situation =
                relative(
                        new BigDecimal("100"),
                        "100",
                        List.of(peer("90", "100"), peer("100", "100")));
        assertThat(relativeScore(situation).points()).isEqualByComparingTo("2.5");
    }

    @Test
    void membersWithoutTargetAreMeasuredAmongThemselves() {
        Situation half =
                relative(new BigDecimal("4"), null, List.of(peer("8", null), peer("900", "100")));
        assertThat(relativeScore(half).points()).isEqualByComparingTo("2.5");
        Situation alone = relative(new BigDecimal("4"), null, List.of(peer("900", "100")));
        assertThat(relativeScore(alone).points()).isEqualByComparingTo("5");
    }

    @Test
    void isProvisionalOnlyWhileTheMissingResultsCanChangeIt() {
        List<Peer> waiting = List.of(new Peer(null, new BigDecimal("100")));
        assertThat(relativeScore(relative(new BigDecimal("120"), "100", waiting)).provisional())
                .isTrue();
        assertThat(relativeScore(relative(new BigDecimal("80"), "100", waiting)).provisional())
                .isFalse();
    }

    @Test
    void theExampleOfTheDraftPage() {
        String notation = "điểm chuẩn 60\ntrừ 1 mỗi 1% [giải ngân] dưới 95%; tính cả phần lẻ";
        Situation half =
                Situation.of(Inputs.of("giải ngân", new BigDecimal("91.2")), new BigDecimal("0.5"));
        assertThat(Notation.read(notation).score(half).points()).isEqualByComparingTo("56");
    }

    @Test
    void deductionsHaveTheirOwnFloorIrrespectiveOfBonus() {
        String notation =
                "điểm chuẩn 3\nnhóm (trừ không quá 1,5):\n- trừ 0,5 mỗi [lỗi]\ncộng 1 mỗi [giải pháp]";
        Score score = score(notation, "lỗi=9;giải pháp=4");
        assertThat(score.points()).isEqualByComparingTo("5.5");
        assertThat(score.lines()).extracting(ScoreLine::key).contains("criteria.line.group.floor");
    }

    @Test
    void oneOfTakesTheGreaterAndHighestTheHigherLevel() {
        String rules = "- cộng 1 mỗi [cấp huyện]\n- cộng 2 mỗi [cấp tỉnh]";
        String typed = "cấp huyện=3;cấp tỉnh=1";
        assertThat(score("nhóm (chọn một):\n" + rules, typed).points()).isEqualByComparingTo("3");
        assertThat(score("nhóm (chỉ mức cao nhất):\n" + rules, typed).points())
                .isEqualByComparingTo("2");
    }

    @Test
    void bonusOnlyIfTheBaseIsFullyMet() {
        String notation =
                "điểm chuẩn 3\ntrừ 1 mỗi [lỗi]\nnhóm (khi đạt chuẩn):\n- cộng 2 khi có [sáng kiến]";
        assertThat(score(notation, "sáng kiến=có").points()).isEqualByComparingTo("5");
        assertThat(score(notation, "sáng kiến=có;lỗi=1").points()).isEqualByComparingTo("2");
    }

    @Test
    void gatesZeroTheCriterionOrBarTheMember() {
        Score zero =
                score(
                        "theo mức [n]: đến 28/02/2022 được 1\nchặn khi có [thiếu] thì không điểm",
                        "thiếu=có");
        assertThat(zero.points()).isZero();
        assertThat(zero.complete()).isTrue();
        String notation =
                "điểm chuẩn 2\nchặn khi có [không gửi báo cáo] thì không xếp loại; căn cứ \"5.2\"";
        Score barred = score(notation, "không gửi báo cáo=có");
        assertThat(barred.points()).isEqualByComparingTo("2");
        assertThat(barred.gates())
                .containsExactly(new GateEffect(GateEffect.Kind.NOT_CLASSIFIED, "5.2"));
    }

    @Test
    void namesWhatIsMissingAndWhatItCannotTake() {
        assertThat(score("theo mức [x]: từ 1 được 1", "").missing()).containsExactly("x");
        assertThat(score("trừ 1 mỗi 1% [x] dưới 9%; bỏ phần lẻ", "").missing())
                .containsExactly("x");
        assertThat(score("trừ 0,5 khi không [kiểm tra]", "").missing()).containsExactly("kiểm tra");
        assertThat(score("trừ 1 đến 2 mỗi [lần]", "lần=1").missing())
                .containsExactly("mức trừ: lần");
        assertThat(score("trừ 1 đến 2 mỗi [lần]", "lần=1;mức trừ: lần=3").refused()).hasSize(1);
        assertThat(score("chấm trực tiếp không quá 10", "điểm=11").refused()).hasSize(1);
        assertThat(score("theo tỷ lệ chỉ tiêu [k] được 5", "k=1").refused()).hasSize(1);
    }

    private static Score relativeScore(Situation situation) {
        return Notation.read("so với đơn vị dẫn đầu [k] được 5; mức cơ bản 50%").score(situation);
    }

    private static Situation relative(
            BigDecimal result, @Nullable String target, List<Peer> others) {
        return Situation.of(Inputs.of("k", result), STEP)
                .withTarget(target == null ? null : new BigDecimal(target))
                .withPeers(new Peers(others));
    }

    private static Peer peer(String result, @Nullable String target) {
        return new Peer(new BigDecimal(result), target == null ? null : new BigDecimal(target));
    }

    static Score score(String notation, @Nullable String typed) {
        Scoring scoring = Notation.read(notation);
        Map<String, String> texts = new HashMap<>();
        for (String pair : typed == null || typed.isEmpty() ? new String[0] : typed.split(";")) {
            String[] parts = pair.split("=", 2);
            texts.put(parts[0].strip(), parts[1].strip());
        }
        ResultReader read = ResultReader.typed(scoring.inputs(), texts);
        assertThat(read.problems()).isEmpty();
        assertThat(ResultReader.stored(read.inputs().stored())).isEqualTo(read.inputs());
        return scoring.score(Situation.of(read.inputs(), STEP));
    }
}
