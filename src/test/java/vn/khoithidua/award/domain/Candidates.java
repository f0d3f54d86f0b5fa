package vn.khoithidua.award.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.RosterLineId;

/** Makes candidates and schemes for the tests of awards. */
final class Candidates {

    static final String GOVERNMENT = AwardKind.GOVERNMENT_FLAG.code();
    static final String FLAG = AwardKind.PROVINCIAL_FLAG.code();
    static final String CERTIFICATE = AwardKind.PROVINCIAL_MERIT_CERTIFICATE.code();

    private Candidates() {}

    static RosterLineId line(int number) {
        return new RosterLineId(new UUID(0, number));
    }

    /** Candidates with these places, the first with 1000 − 10 × place points and so on. */
    static List<Candidate> placed(int... places) {
        List<Candidate> result = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            result.add(of(i + 1, places[i], Eligibility.CONSIDERED));
        }
        return result;
    }

    static Candidate of(int number, @Nullable Integer place, Eligibility eligibility) {
        int value = place == null ? 0 : 1000 - 10 * place;
        return new Candidate(line(number), place, BigDecimal.valueOf(value), null, eligibility);
    }

    /** The three usual kinds, exclusive of each other. */
    static AwardScheme scheme(int government, int flags, int certificates) {
        return new AwardScheme(
                List.of(
                        KindRule.of(
                                AwardKind.GOVERNMENT_FLAG,
                                Qualification.upToPlace(1),
                                Quota.fixed(government),
                                FLAG,
                                CERTIFICATE),
                        KindRule.of(
                                AwardKind.PROVINCIAL_FLAG,
                                Qualification.ANY,
                                Quota.fixed(flags),
                                CERTIFICATE),
                        KindRule.of(
                                AwardKind.PROVINCIAL_MERIT_CERTIFICATE,
                                Qualification.ANY,
                                Quota.fixed(certificates))));
    }

    /** A bloc with ties, unplaced and not considered members. */
    static List<Candidate> bloc(Random random) {
        List<Candidate> result = new ArrayList<>();
        int place = 1;
        int number = 1;
        int size = 1 + random.nextInt(14);
        while (number <= size) {
            int sharing = random.nextInt(3) == 0 ? 2 + random.nextInt(2) : 1;
            for (int i = 0; i < sharing && number <= size; i++) {
                Integer held = random.nextInt(10) == 0 ? null : Integer.valueOf(place);
                result.add(of(number++, held, eligibility(random)));
            }
            place += sharing;
        }
        return result;
    }

    static AwardScheme scheme(Random random) {
        if (random.nextInt(4) == 0) {
            return new AwardScheme(
                    List.of(
                            KindRule.of(
                                    AwardKind.PROVINCIAL_FLAG,
                                    new Qualification(
                                            5,
                                            Qualification.PlaceCounting.AMONG_CONSIDERED,
                                            BigDecimal.valueOf(950),
                                            null),
                                    Quota.UNSET)));
        }
        return scheme(random.nextInt(2), random.nextInt(4), random.nextInt(5));
    }

    private static Eligibility eligibility(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> new Eligibility(Eligibility.State.PENDING, "ground");
            case 1 -> new Eligibility(Eligibility.State.EXCLUDED, "ground");
            case 2 -> new Eligibility(Eligibility.State.DISSOLVED, "ground");
            default -> Eligibility.CONSIDERED;
        };
    }
}
