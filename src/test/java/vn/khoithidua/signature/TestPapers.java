package vn.khoithidua.signature;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.khoithidua.typeset.OfficialPaper;
import vn.khoithidua.typeset.PaperBlock;
import vn.khoithidua.typeset.PaperSignature;
import vn.khoithidua.typeset.SigningPlaces;

/** A paper with places for twelve signers, as the application sets it. */
public final class TestPapers {

    public static final int SIGNERS = 12;

    /** The fields of the places. */
    static final List<SignaturePlace> PLACES =
            IntStream.range(0, SIGNERS).mapToObj(TestPapers::place).toList();

    private TestPapers() {}

    private static SignaturePlace place(int at) {
        SigningPlaces.Frame frame = SigningPlaces.frames(SIGNERS).get(at);
        return new SignaturePlace(
                "chu_ky_%02d".formatted(at + 1),
                frame.page(),
                frame.left(),
                frame.bottom(),
                frame.width(),
                frame.height());
    }

    /** The paper before it is issued: two pages of text, one for the signatures. */
    static byte[] plain() {
        List<PaperBlock> text =
                IntStream.rangeClosed(1, 40)
                        .<PaperBlock>mapToObj(
                                n ->
                                        new PaperBlock.Item(
                                                n + ".", "Hoàn thành 100% nhiệm vụ được giao."))
                        .toList();
        List<PaperSignature> places =
                IntStream.rangeClosed(1, SIGNERS)
                        .mapToObj(
                                n ->
                                        new PaperSignature(
                                                "SỞ THỨ " + n, "Giám đốc", "Nguyễn Văn " + n))
                        .toList();
        List<PaperBlock> body = new ArrayList<>(text);
        body.add(new PaperBlock.CheckMark("http://127.0.0.1/check?code=7C1E-94AB", "Kiểm tra"));
        body.add(new PaperBlock.SigningPages("CHỮ KÝ CỦA CÁC ĐƠN VỊ", places));
        return new OfficialPaper(
                        "UBND TỈNH MẪU",
                        "KHỐI THI ĐUA SỐ 1",
                        "",
                        "ngày 06 tháng 3 năm 2026",
                        "GIAO ƯỚC THI ĐUA",
                        "",
                        body,
                        List.of(),
                        List.of(),
                        "Mã bản ký 7C1E-94AB",
                        "",
                        false)
                .pdf();
    }

    /** The paper, issued and sealed with a sample key in that folder. */
    static SealedPdf issued(Path folder) {
        String key = folder.resolve("seal.p12").toString();
        return new ServerSeal(new SealKey("", "", key)).issue(plain(), PLACES, Instant.now());
    }
}
