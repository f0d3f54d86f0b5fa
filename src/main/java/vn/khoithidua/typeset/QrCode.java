package vn.khoithidua.typeset;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A text as a square that a phone's camera reads; a fold or a stamp over a tenth of it is borne.
 */
public final class QrCode {

    private static final int QUIET = 2;
    private static final int DOT = 6;
    private static final int WHITE = 0xffffff;
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    QUIET,
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8");

    private QrCode() {}

    /**
     * The picture as a {@code data:} address.
     *
     * @param text at most 1,000 characters
     */
    public static String picture(String text) {
        BitMatrix dots = dots(text);
        BufferedImage picture =
                new BufferedImage(
                        dots.getWidth() * DOT,
                        dots.getHeight() * DOT,
                        BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.setRGB(x, y, dots.get(x / DOT, y / DOT) ? 0 : WHITE);
            }
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BitMatrix dots(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + text.length(), e);
        }
    }
}
