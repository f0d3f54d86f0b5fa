package vn.khoithidua.award.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotas of a bloc and of a province. */
class QuotaTests {

    private static final Quota TABLE =
            new Quota(List.of(new Quota.Band(4, 7, 1), new Quota.Band(8, 14, 2)));

    @ParameterizedTest
    @CsvSource({"4,1", "7,1", "8,2", "14,2"})
    void theTableGoesByMemberCount(int members, int seats) {
        assertThat(TABLE.seatsFor(members)).hasValue(seats);
    }

    @Test
    void aCountOutsideTheTableHasNoQuota() {
        assertThat(TABLE.seatsFor(3)).isEmpty();
        assertThat(Quota.UNSET.seatsFor(8)).isEmpty();
    }

    @Test
    void bandsThatOverlapOrRunBackwardsAreRefused() {
        Quota.Band small = new Quota.Band(4, 8, 1);
        assertThatThrownBy(() -> new Quota(List.of(small, new Quota.Band(8, 9, 2))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quota.Band(5, 4, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"DOWN,9,1", "DOWN,10,2", "DOWN,4,0", "HALF_UP,8,2", "UP,6,2", "DOWN,20,4"})
    void twentyPercentOfTheBlocLeaders(ProvinceQuota.Rounding rounding, int leaders, int seats) {
        ProvinceQuota quota =
                new ProvinceQuota(
                        new BigDecimal("0.20"), ProvinceQuota.Denominator.BLOC_LEADERS, rounding);
        assertThat(quota.seatsOf(leaders)).isEqualTo(seats);
    }

    @ParameterizedTest
    @CsvSource({"8,10,0.80,true", "7,10,0.80,false", "9,11,0.80,true", "2,3,0.6667,false"})
    void votesAreHeldAgainstTheWholeRoll(int yes, int roll, BigDecimal share, boolean reached) {
        assertThat(new YesVotes(yes, roll).reaches(share)).isEqualTo(reached);
    }

    @Test
    void moreYesVotesThanTheRollAreImpossible() {
        assertThatThrownBy(() -> new YesVotes(4, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
