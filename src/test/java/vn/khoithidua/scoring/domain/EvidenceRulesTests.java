package vn.khoithidua.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Room and proof of evidence. */
class EvidenceRulesTests {

    private static final long MEGABYTE = 1024L * 1024;

    @Test
    void roomIsLeftUpToTheLastByte() {
        EvidenceQuota quota = EvidenceQuota.of(499 * MEGABYTE, 500);
        assertThat(quota.hasRoomFor(MEGABYTE)).isTrue();
        assertThat(quota.hasRoomFor(MEGABYTE + 1)).isFalse();
        assertThat(EvidenceQuota.of(0, 0).hasRoomFor(0)).isTrue();
        assertThat(EvidenceQuota.of(0, 0).hasRoomFor(1)).isFalse();
    }

    @Test
    void whatIsShownIsNeverLessThanWhatIsThere() {
        assertThat(EvidenceQuota.of(1, 500).usedMegabytes()).isEqualTo(1);
        assertThat(EvidenceQuota.of(0, 500).usedMegabytes()).isZero();
        assertThat(EvidenceQuota.of(MEGABYTE, 500).usedMegabytes()).isEqualTo(1);
        assertThat(EvidenceQuota.of(450 * MEGABYTE, 500).isNearlyFull()).isFalse();
        assertThat(EvidenceQuota.of(450 * MEGABYTE + 1, 500).isNearlyFull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "true, 0, '', true",
        "true, 0, '  ', true",
        "true, 1, '', false",
        "true, 0, Đã nêu trong báo cáo, false",
        "false, 0, '', false",
    })
    void aDocumentOrWordsAreProof(boolean required, int documents, String words, boolean missing) {
        assertThat(Proof.isMissing(required, documents, words)).isEqualTo(missing);
    }
}
