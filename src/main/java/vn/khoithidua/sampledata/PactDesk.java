package vn.khoithidua.sampledata;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.pact.Pact;
import vn.khoithidua.pact.PactDrafts;
import vn.khoithidua.pact.PactFreezing;
import vn.khoithidua.pact.PactId;
import vn.khoithidua.pact.PactSigning;
import vn.khoithidua.pact.PactTexts;
import vn.khoithidua.pact.Pacts;
import vn.khoithidua.pact.SignatureDraft;
import vn.khoithidua.pact.domain.SignerCapacity;

/** The pacts of the stories, signed by hand as all of them were, recorded with a scan. */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class PactDesk {

    private final PactDrafts drafts;
    private final PactFreezing freezing;
    private final PactSigning signing;
    private final Pacts pacts;
    private final PaperDesk papers;
    private final YearBook book;
    private final Cast cast;

    /** Drafts a year's pact. */
    PactId draft(String year, String theme, List<String> bases, Actor by) {
        PactTexts texts =
                new PactTexts(
                        "Giao ước thi đua năm " + book.label(year),
                        theme,
                        bases,
                        "Các đơn vị thành viên thống nhất ký giao ước thi đua với các nội dung, chỉ tiêu sau:",
                        "Các đơn vị cam kết thực hiện tốt các nội dung đã ký.");
        return drafts.draft(book.yearId(year), texts, by);
    }

    /** Drafts a year's pact unless there is a draft, and freezes it, its table with it. */
    PactId freeze(String year, String theme, List<String> bases, Actor by) {
        BlocYearId id = book.yearId(year);
        PactId pact =
                pacts.current(id)
                        .filter(Pact::isDraft)
                        .map(Pact::id)
                        .orElseGet(() -> draft(year, theme, bases, by));
        freezing.freeze(id, pact, pacts.pact(id, pact).revision(), null, by);
        return pact;
    }

    /** An addendum signed by the members of that day. */
    PactId addendum(String year, String title, String text, String basis, Actor by) {
        BlocYearId id = book.yearId(year);
        PactId pact =
                drafts.draftAddendum(id, new PactTexts(title, "", List.of(basis), text, ""), by);
        freezing.freeze(id, pact, pacts.pact(id, pact).revision(), null, by);
        return pact;
    }

    /** Records that the leaders of these agencies signed the paper on a day. */
    void signed(String year, PactId pact, List<Agency> agencies, LocalDate on, Actor by) {
        String story = year.substring(0, year.indexOf('/'));
        StoredFileId scan =
                papers.scan("Giao ước thi đua năm " + book.label(year), agencies.size(), by);
        List<SignatureDraft> all =
                agencies.stream()
                        .map(
                                agency ->
                                        new SignatureDraft(
                                                book.line(year, agency.key()),
                                                cast.actor(
                                                                Setting.username(
                                                                        "ld", agency.key(), story))
                                                        .name(),
                                                "Thủ trưởng",
                                                SignerCapacity.HEAD))
                        .toList();
        signing.recordPaper(book.yearId(year), pact, all, on, scan, by);
    }
}
