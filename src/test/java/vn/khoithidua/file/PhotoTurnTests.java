package vn.khoithidua.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the corners of a stored picture of 30 × 20 go, way by way. */
class PhotoTurnTests {

    @ParameterizedTest(name = "way {0}: {1},{2}")
    @CsvSource({
        "1, 0, 0, 30, 0",
        "2, 30, 0, 0, 0",
        "3, 30, 20, 0, 20",
        "4, 0, 20, 30, 20",
        "5, 0, 0, 0, 30",
        "6, 20, 0, 20, 30",
        "7, 20, 30, 20, 0",
        "8, 0, 30, 0, 0",
    })
    void bringsThePictureUpright(int way, int left, int top, int rightLeft, int rightTop) {
        PhotoTurn turn = PhotoTurn.of(DocumentCorpus.photo(30, 20, way));
        assertThat(turn.ordinal()).isEqualTo(way - 1);
        assertThat(turn.isLying()).isEqualTo(way > 4);
        assertThat(turn.upright(30, 20).transform(new Point2D.Double(0, 0), null))
                .isEqualTo(new Point2D.Double(left, top));
        assertThat(turn.upright(30, 20).transform(new Point2D.Double(30, 0), null))
                .isEqualTo(new Point2D.Double(rightLeft, rightTop));
    }

    @Test
    void whatSaysNothingReadableIsUpright() {
        for (byte[] content :
                List.of(
                        new byte[0],
                        DocumentCorpus.picture("jpeg", 3, 3),
                        DocumentCorpus.picture("png", 3, 3),
                        DocumentCorpus.photo(3, 3, 0),
                        DocumentCorpus.photo(3, 3, 9),
                        FileCorpus.latin("\u00ff\u00d8\u00ff\u00e1\0\u0010Exif\0\0MM"))) {
            assertThat(PhotoTurn.of(content)).isEqualTo(PhotoTurn.UPRIGHT);
        }
    }
}
