package vn.khoithidua.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.ranking.domain.CriterionResult;
import vn.khoithidua.ranking.domain.RankBasis;
import vn.khoithidua.ranking.domain.UnplacedGround;

/** Points as a test wants them, in the place of the scores. */
public final class StoredPoints implements ResultSource {

    private final List<BlocResults.MemberResult> members = new ArrayList<>();
    private Ranking.Stage stage = Ranking.Stage.FINAL;

    /** Gives a member a total made of two criteria of 100 points each. */
    public StoredPoints member(RosterLineId line, String first, String second) {
        return member(line, first, second, null);
    }

    StoredPoints member(
            RosterLineId line, String first, String second, @Nullable UnplacedGround gate) {
        BigDecimal one = new BigDecimal(first);
        BigDecimal two = new BigDecimal(second);
        BigDecimal most = BigDecimal.valueOf(100);
        members.removeIf(each -> each.line().equals(line));
        members.add(
                new BlocResults.MemberResult(
                        line,
                        one.add(two),
                        BigDecimal.valueOf(200),
                        gate,
                        List.of(
                                new CriterionResult("a", one, most),
                                new CriterionResult("b", two, most))));
        return this;
    }

    StoredPoints stage(Ranking.Stage now) {
        stage = now;
        return this;
    }

    @Override
    public BlocResults of(BlocYearId blocYear) {
        return new BlocResults(
                RankBasis.RAW,
                2,
                stage,
                stage == Ranking.Stage.PROVISIONAL ? 7 : 0,
                List.of(
                        new CriterionLabel(
                                "a", "I.1", "Chỉ tiêu", 1, "Nội dung I", BigDecimal.valueOf(100)),
                        new CriterionLabel(
                                "b",
                                "II.1",
                                "Nghị quyết",
                                2,
                                "Nội dung II",
                                BigDecimal.valueOf(100))),
                members);
    }
}
