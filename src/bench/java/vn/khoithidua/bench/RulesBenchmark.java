package vn.khoithidua.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.khoithidua.criteria.domain.Inputs;
import vn.khoithidua.criteria.domain.Notation;
import vn.khoithidua.criteria.domain.Peers;
import vn.khoithidua.criteria.domain.Scoring;
import vn.khoithidua.criteria.domain.Situation;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.ranking.domain.Contender;
import vn.khoithidua.ranking.domain.CriterionResult;
import vn.khoithidua.ranking.domain.RankBasis;
import vn.khoithidua.ranking.domain.RankOrder;
import vn.khoithidua.ranking.domain.RankPolicy;

/** The pure rules: a bloc of 14 members × 60 criteria scored and ranked, and a province of 20 such blocs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RulesBenchmark {

    private static final int MEMBERS = 14;
    private static final int CRITERIA = 60;
    private static final int BLOCS = 20;
    private static final BigDecimal STEP = new BigDecimal("0.01");
    private static final List<String> KINDS = List.of(
            "theo mức [x] (ngày chậm): bằng 0 được 2; đến 2 được 1,5; đến 5 được 1; còn lại được 0",
            "chấm trực tiếp [x] không quá 20",
            "đạt [x] được 10",
            "so với đơn vị dẫn đầu [x] được 5; mức cơ bản 50%",
            "theo hạng [x]: hạng 1 được 60; hạng 2 được 45; hạng 3 được 30");

    private final Random random = new Random(2026);
    private final List<Scoring> rules =
            KINDS.stream().map(Notation::read).toList();
    private final List<List<Situation>> cells = new ArrayList<>();
    private final List<List<Contender>> province = new ArrayList<>();

    public RulesBenchmark() {
        for (int member = 0; member < MEMBERS; member++) {
            List<Situation> row = new ArrayList<>();
            for (int criterion = 0; criterion < CRITERIA; criterion++) {
                row.add(Situation.of(Inputs.of("x", BigDecimal.valueOf(random.nextInt(8))), STEP)
                        .withTarget(BigDecimal.valueOf(5))
                        .withPeers(peers()));
            }
            cells.add(row);
        }
        for (int bloc = 0; bloc < BLOCS; bloc++) {
            province.add(contenders());
        }
    }

    private Peers peers() {
        List<Peers.Peer> others = new ArrayList<>();
        for (int i = 1; i < MEMBERS; i++) {
            others.add(new Peers.Peer(BigDecimal.valueOf(random.nextInt(8)), BigDecimal.valueOf(5)));
        }
        return new Peers(others);
    }

    private List<Contender> contenders() {
        List<Contender> all = new ArrayList<>();
        for (int member = 0; member < MEMBERS; member++) {
            List<CriterionResult> results = new ArrayList<>();
            BigDecimal total = BigDecimal.ZERO;
            for (int criterion = 0; criterion < CRITERIA; criterion++) {
                BigDecimal points = BigDecimal.valueOf(random.nextInt(2001), 2);
                results.add(new CriterionResult("c" + criterion, points, BigDecimal.valueOf(20)));
                total = total.add(points);
            }
            all.add(new Contender(
                    RosterLineId.next(), member, total, BigDecimal.valueOf(1200), null, null, results));
        }
        return all;
    }

    @Benchmark
    public void scoreOneBloc(Blackhole sink) {
        for (List<Situation> row : cells) {
            for (int criterion = 0; criterion < CRITERIA; criterion++) {
                sink.consume(rules.get(criterion % rules.size()).score(row.get(criterion)));
            }
        }
    }

    @Benchmark
    public RankOrder rankOneBloc() {
        return RankOrder.of(province.getFirst(), RankPolicy.of(RankBasis.PERCENT_OF_ASSIGNED));
    }

    @Benchmark
    public void rankTheProvince(Blackhole sink) {
        for (List<Contender> bloc : province) {
            sink.consume(RankOrder.of(bloc, RankPolicy.of(RankBasis.PERCENT_OF_ASSIGNED)));
        }
    }
}
