package vn.khoithidua.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import vn.khoithidua.draft.domain.DraftKind;
import vn.khoithidua.draft.domain.DraftSection;
import vn.khoithidua.draft.domain.DraftSource;
import vn.khoithidua.file.FileKind;
import vn.khoithidua.file.StoredFile;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.pact.domain.CanonicalJson;
import vn.khoithidua.pact.domain.ContentHash;
import vn.khoithidua.paper.PaperDetails;
import vn.khoithidua.paper.PaperDirection;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.year.Seat;

/** Makes the file and the code under which an agreed draft is issued. */
@Component
@RequiredArgsConstructor
class FrozenPapers {

    private static final Locale PAPER = Locale.forLanguageTag("vi");

    private final DraftPapers typeset;
    private final StoredFiles files;

    /** The frozen PDF: drawn from the text agreed, or the file that was agreed or signed. */
    StoredFileId file(
            Seat seat,
            DraftPaper draft,
            IssueWords words,
            String agency,
            ContentHash hash,
            List<DraftSection> text) {
        if (draft.source() == DraftSource.FILE) {
            StoredFileId file = words.file() == null ? draft.file() : words.file();
            return pdf(file);
        }
        String issuer =
                words.heading() == IssueWords.Heading.BLOC
                        ? DraftPapers.bloc(seat.year())
                        : agency.toUpperCase(PAPER);
        byte[] drawn = typeset.issued(seat.year(), draft, words, issuer, hash.code(), text).pdf();
        String name = words.number().replaceAll("[^\\p{L}\\p{N}.-]+", "-") + ".pdf";
        return files.store(name, new ByteArrayResource(drawn), seat.actor()).id();
    }

    private StoredFileId pdf(@Nullable StoredFileId file) {
        StoredFile stored = file == null ? null : files.named(List.of(file)).get(file);
        if (stored == null || stored.kind() != FileKind.PDF) {
            throw Refusal.invalid("draft.issue.file").asException();
        }
        return stored.id();
    }

    /** What the check code is taken from: all that the paper says. */
    ContentHash hash(DraftPaper draft, IssueWords words, List<DraftSection> text) {
        List<Map<String, String>> sections = new ArrayList<>();
        text.forEach(
                one ->
                        sections.add(
                                Map.of(
                                        "key",
                                        one.key(),
                                        "heading",
                                        one.heading(),
                                        "body",
                                        one.body())));
        return ContentHash.of(
                CanonicalJson.write(
                        Map.of(
                                "draft", draft.id().toString(),
                                "kind", draft.kind().name(),
                                "title", draft.title(),
                                "number", words.number(),
                                "issuedOn", words.issuedOn().toString(),
                                "signer", words.signer(),
                                "signerTitle", words.signerTitle(),
                                "file", digest(draft, words),
                                "sections", sections)));
    }

    private String digest(DraftPaper draft, IssueWords words) {
        StoredFileId file = words.file() == null ? draft.file() : words.file();
        StoredFile stored = file == null ? null : files.named(List.of(file)).get(file);
        return stored == null ? "" : stored.sha256();
    }

    /** The line in the list of papers. */
    static PaperDetails details(
            DraftPaper draft, IssueWords words, String agency, StoredFileId file) {
        return new PaperDetails(
                kind(draft.kind()),
                PaperDirection.OF_BLOC,
                words.number(),
                words.issuedOn(),
                agency,
                draft.title(),
                file);
    }

    private static PaperKind kind(DraftKind kind) {
        return switch (kind) {
            case PLAN -> PaperKind.PLAN;
            case REGULATION -> PaperKind.REGULATION;
            case LAUNCH -> PaperKind.LAUNCH;
            case PACT -> PaperKind.PACT;
            case TABLE, PROGRAMME -> PaperKind.OTHER;
        };
    }
}
