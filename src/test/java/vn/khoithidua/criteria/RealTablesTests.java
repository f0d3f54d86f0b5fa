package vn.khoithidua.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import vn.khoithidua.criteria.domain.CriteriaTree;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.GateEffect;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.criteria.domain.Outline;
import vn.khoithidua.criteria.domain.ResultReader;
import vn.khoithidua.criteria.domain.Score;
import vn.khoithidua.criteria.domain.SheetTotal;
import vn.khoithidua.criteria.domain.Situation;
import vn.khoithidua.criteria.domain.TableSettings;
import vn.khoithidua.criteria.domain.TableWarning;

/** Tables of real offices, line by line, and the figures that their papers state. */
class RealTablesTests {

    private static final List<String> TEMPLATES = TableTemplates.NAMES;

    @ParameterizedTest
    @FieldSource("TEMPLATES")
    void readsAndPrintsEveryLine(String name) {
        ImportedTable table = TableTemplates.read(name);
        assertThat(table.problems()).isEmpty();
        assertThat(Outline.tree(Outline.rows(table.tree()))).isEqualTo(table.tree());
        for (Criterion criterion : table.tree().criteria()) {
            assertThat(Notation.read(Notation.print(criterion.scoring())))
                    .isEqualTo(criterion.scoring());
        }
    }

    @Test
    void tienGiangHasThirtyOneLinesThatAddUpToOneHundred() {
        ImportedTable table = TableTemplates.read("tien-giang-2022");
        assertThat(table.tree().criteria()).hasSize(31);
        assertThat(table.tree().contents()).isEqualTo(5);
        assertThat(TableWarning.of(table.tree(), TableSettings.usual(table.declaredTotal())))
                .isEmpty();
        assertThat(table.tree().criteria()).noneMatch(line -> line.scoring().isJudged());
    }

    @Test
    void theMinutesOfTienGiangComeOutWithTheirThreeOverrides() {
        CriteriaTree tree = TableTemplates.read("tien-giang-2022").tree();
        Map<CriterionKey, BigDecimal> points = tienGiang(tree);
        assertThat(total(tree, points).total()).isEqualByComparingTo("115.7");

        points.put(CriterionKey.of("c2"), new BigDecimal("5.7"));
        points.put(CriterionKey.of("c4"), new BigDecimal("4.5"));
        points.put(CriterionKey.of("d2"), new BigDecimal("11"));
        SheetTotal total = total(tree, points);
        assertThat(total.total()).isEqualByComparingTo("118.4");
        assertThat(total.percent()).isEqualByComparingTo("118.4");
        Map.of(
                        "1a", "36", "1b", "16", "1c", "26.4", "1d", "16", "1", "94.4", "2", "2.5",
                        "3", "12.5", "4", "4", "5", "5")
                .forEach(
                        (group, sum) ->
                                assertThat(total.subtotals().get(CriterionKey.of(group)))
                                        .as(group)
                                        .isEqualByComparingTo(sum));
    }

    private static Map<CriterionKey, BigDecimal> tienGiang(CriteriaTree tree) {
        Map<String, Map<String, String>> results = TienGiangMinutes.RESULTS;
        Map<CriterionKey, BigDecimal> points = new HashMap<>();
        for (Criterion criterion : tree.criteria()) {
            Score score = score(criterion, results.getOrDefault(criterion.key().value(), Map.of()));
            assertThat(score.missing()).as(criterion.key().value()).isEmpty();
            points.put(criterion.key(), score.points());
        }
        return points;
    }

    @ParameterizedTest(name = "{0} with {1} gives {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            tien-giang-2022 | 3.3     | hồ sơ tiếp nhận trong năm=1500;hồ sơ trước hạn=8%;hồ sơ trễ hạn=0%  | 8
            tien-giang-2022 | 3.3     | hồ sơ tiếp nhận trong năm=1500;hồ sơ trước hạn=8%;hồ sơ trễ hạn=2%  | 5
            tien-giang-2022 | 3.3     | hồ sơ tiếp nhận trong năm=2000;hồ sơ trước hạn=0%;hồ sơ trễ hạn=12% | 4.3
            tien-giang-2022 | 2.1     | người bị khiển trách=1;đơn vị chủ động phát hiện, xử lý=có          | 1
            tien-giang-2022 | 2.1     | người bị khiển trách=1                                              | 0
            tien-giang-2022 | c3      | có văn bản chỉ đạo các xã lập kế hoạch tuyên truyền=có;có tổ chức thu gom và chuyển giao xử lý=có;xã không tổ chức thu gom=20;mục thiếu tài liệu chứng minh=1 | 2.9
            tien-giang-2022 | d1      | thực hiện kế hoạch thanh tra, kiểm tra=0%                           | 0
            tien-giang-2022 | d1      | thực hiện kế hoạch thanh tra, kiểm tra=96%                          | 2
            tien-giang-2022 | d1      | thực hiện kế hoạch thanh tra, kiểm tra=120%                         | 5
            bo-tu-phap-2022 | i.1.1   | số ngày gửi chậm=0                                                  | 2
            bo-tu-phap-2022 | i.1.1   | số ngày gửi chậm=2                                                  | 1.5
            bo-tu-phap-2022 | i.1.1   | số ngày gửi chậm=3                                                  | 1
            bo-tu-phap-2022 | i.1.1   | số ngày gửi chậm=10                                                 | 0.5
            bo-tu-phap-2022 | i.1.1   | số ngày gửi chậm=11                                                 | 0
            bo-tu-phap-2022 | iii.1.1 | ngày ban hành=28/02/2022                                            | 1
            bo-tu-phap-2022 | iii.1.1 | ngày ban hành=31/03/2022                                            | 0.5
            bo-tu-phap-2022 | iii.1.1 | ngày ban hành=28/02/2022;không có văn bản hoặc thiếu lĩnh vực=có    | 0
            bo-tu-phap-2022 | viii.1  | có ban hành kế hoạch=không                                          | 0
            bo-tu-phap-2022 | viii.2a | tỷ lệ văn bản gửi có chữ ký số=95%                                  | 1
            bo-tu-phap-2022 | viii.2b | tỷ lệ văn bản nhận được phản hồi=49,9%                              | 0
            cong-an-2025    | 3.1     | lần được biểu dương=2;lần bị phê bình=1                             | 3
            cong-an-2025    | 2.2     | thứ hạng do Bộ xếp=3                                                | 30
            """)
    void worked(String table, String key, String typed, BigDecimal points) {
        Criterion criterion =
                TableTemplates.read(table).tree().criterion(CriterionKey.of(key)).orElseThrow();
        Map<String, String> inputs = new HashMap<>();
        for (String pair : typed.split(";")) {
            inputs.put(pair.split("=")[0].strip(), pair.split("=")[1].strip());
        }
        assertThat(score(criterion, inputs).points()).isEqualByComparingTo(points);
    }

    @Test
    void withoutTheSelfScoreSheetTheMemberIsNotClassified() {
        Criterion reports =
                TableTemplates.read("tien-giang-2022")
                        .tree()
                        .criterion(CriterionKey.of("5a"))
                        .orElseThrow();
        Score score =
                score(reports, Map.of("không gửi báo cáo giải trình và bảng chấm điểm", "có"));
        assertThat(score.gates())
                .extracting(GateEffect::kind)
                .containsExactly(GateEffect.Kind.NOT_CLASSIFIED);
    }

    @Test
    void ninetySevenAndTheFlagMakeOneHundredAndSeven() {
        CriteriaTree tree = TableTemplates.read("tp-hcm-cum-quan-huyen").tree();
        Map<CriterionKey, BigDecimal> points = new HashMap<>();
        Map<String, Map<String, String>> results =
                Map.of(
                        "1.1", Map.of("điểm sở, ban, ngành chấm", "97"),
                        "2.1", Map.of("cờ của thành phố hoặc bộ, ban, ngành", "có"));
        for (Criterion criterion : tree.criteria()) {
            points.put(
                    criterion.key(),
                    score(criterion, results.getOrDefault(criterion.key().value(), Map.of()))
                            .points());
        }
        assertThat(total(tree, points).total()).isEqualByComparingTo("107");
    }

    @Test
    void aTargetNotAssignedLeavesNineHundredAndNinety() {
        ImportedTable table = TableTemplates.read("cong-an-2025");
        SheetTotal total =
                SheetTotal.of(
                        table.tree(),
                        TableSettings.usual(table.declaredTotal()),
                        Set.of(CriterionKey.of("1.2")),
                        Map.of());
        assertThat(total.assignedMax()).isEqualByComparingTo("990");
    }

    @Test
    void headingsThatDisagreeWithTheirRowsWarn() {
        ImportedTable table = TableTemplates.read("bo-tu-phap-2022");
        List<TableWarning> warnings =
                TableWarning.of(table.tree(), TableSettings.usual(new BigDecimal("210")));
        assertThat(warnings.getFirst().args()).containsExactly("210", "9,75");
        assertThat(warnings)
                .extracting(TableWarning::key)
                .contains("criteria.warning.total", "criteria.warning.group");
    }

    private static SheetTotal total(CriteriaTree tree, Map<CriterionKey, BigDecimal> points) {
        return SheetTotal.of(tree, TableSettings.usual(new BigDecimal("100")), Set.of(), points);
    }

    private static Score score(Criterion criterion, Map<String, String> typed) {
        ResultReader read = ResultReader.typed(criterion.scoring().inputs(), typed);
        assertThat(read.problems()).isEmpty();
        assertThat(criterion.scoring().inputs()).extracting("name").containsAll(typed.keySet());
        return criterion.scoring().score(Situation.of(read.inputs(), TableSettings.DEFAULT_STEP));
    }
}
