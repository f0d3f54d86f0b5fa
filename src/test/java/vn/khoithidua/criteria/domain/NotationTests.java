package vn.khoithidua.criteria.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed can be read, and what cannot be read says where and why. */
class NotationTests {

    @Test
    void readsWhatItPrints() {
        for (long seed = 0; seed < 3000; seed++) {
            Scoring scoring = new RandomScoring(seed).scoring();
            String text = Notation.print(scoring);
            Notation again = Notation.parse(text);
            assertThat(again.problems()).as(text).isEmpty();
            assertThat(again.scoring()).as(text).isEqualTo(scoring);
        }
    }

    @Test
    void takesWhatPeopleTypeAndPrintsOneForm() {
        String typed =
                "Theo mức [tỷ lệ]: trên 98 % được 5 điểm; từ 97% đến dưới 98% được 4 điểm; còn lại 0";
        assertThat(Notation.print(Notation.read(typed)))
                .isEqualTo(
                        "theo mức [tỷ lệ]: trên 98% được 5; từ 97% đến dưới 98% được 4; còn lại được 0");
        String group =
                "điểm chuẩn 3\r\n\r\nNhóm (trừ không quá 1,50):\n  –  trừ 0.5 mỗi [lần]\n- trừ 1 khi có [lỗi]";
        assertThat(Notation.print(Notation.read(group)))
                .isEqualTo(
                        "điểm chuẩn 3\nnhóm (trừ không quá 1,5):\n- trừ 0,5 mỗi [lần]\n- trừ 1 khi có [lỗi]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            cho 5 điểm                                  | 1 | 1  | unknownRule
            đạt kế hoạch được 2                         | 1 | 5  | expectedName
            đạt [kế hoạch] là 2                         | 1 | 16 | expected
            theo mức [x]: từ 9 đến dưới 3 được 1        | 1 | 15 | emptyBand
            theo mức [x]: từ 28/02/2022 được 1; từ 5 được 0 | 1 | 40 | otherKind
            theo mức [x]: từ 31/02/2022 được 1          | 1 | 18 | noDay
            theo mức [x]: được 1                        | 1 | 15 | expectedBand
            trừ 2 đến 1 mỗi [x]                         | 1 | 5  | range
            trừ 1 mỗi 1% [x] dưới 95%                   | 1 | 26 | expected
            trừ 1 mỗi 1% [x] dưới 95%; tròn             | 1 | 28 | counting
            trừ -1 mỗi [x]                              | 1 | 5  | negative
            so với đơn vị dẫn đầu [x] được 5; mức cơ bản 150% | 1 | 46 | share
            theo hạng [h]: hạng 1 được 5; hạng 1 được 4 | 1 | 36 | place
            điểm chuẩn 3 # ghi chú                      | 1 | 14 | strange
            điểm chuẩn 3 nữa                            | 1 | 14 | tooMuch
            - trừ 1 mỗi [x]                             | 1 | 3  | noGroup
            chặn khi có [x] thì phạt                    | 1 | 21 | effect
            nhóm:                                       | 1 | 1  | emptyGroup
            chặn khi có [x] thì không điểm              | 1 | 1  | empty
            """)
    void saysWhereAndWhy(String text, int line, int column, String kind) {
        Notation notation = Notation.parse(text);
        assertThat(notation.scoring()).isNull();
        assertThat(notation.problems()).hasSize(1);
        NotationProblem problem = notation.problems().getFirst();
        assertThat(problem.key()).isEqualTo("criteria.notation." + kind);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.column()).isEqualTo(column);
    }

    @Test
    void reportsEachLineOnce() {
        Notation notation = Notation.parse("điểm chuẩn 3\nđiểm chuẩn 4\ntrừ mỗi [x]\nđạt [x] được");
        assertThat(notation.problems()).extracting(NotationProblem::line).containsExactly(2, 3, 4);
    }

    @Test
    void oneNameIsOneKindOfInput() {
        Notation notation = Notation.parse("đạt [x] được 2\ntrừ 1 mỗi [x]");
        assertThat(notation.problems())
                .extracting(NotationProblem::key)
                .containsExactly("criteria.notation.clash");
    }
}
