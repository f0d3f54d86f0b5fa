package vn.khoithidua.sampledata;

import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.paper.PaperDetails;
import vn.khoithidua.paper.PaperDirection;
import vn.khoithidua.paper.PaperId;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.paper.Papers;

/** Files the papers of the stories, each with a scan that says it is sample data. */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class PaperDesk {

    private final Papers papers;
    private final StoredFiles files;
    private final YearBook book;

    /** A paper that came from outside the bloc. */
    PaperId received(
            String year,
            PaperKind kind,
            String number,
            String issuedOn,
            String issuer,
            String about,
            Actor by) {
        return file(
                year, kind, PaperDirection.FROM_COUNCIL, number, issuedOn, issuer, about, 1, by);
    }

    /**
     * A paper of the bloc.
     *
     * @param signatures how many people signed it
     */
    PaperId issued(
            String year,
            PaperKind kind,
            String number,
            String issuedOn,
            String issuer,
            String about,
            int signatures,
            Actor by) {
        return file(
                year,
                kind,
                PaperDirection.OF_BLOC,
                number,
                issuedOn,
                issuer,
                about,
                signatures,
                by);
    }

    /** A scan by itself, as the record of something that was done on paper. */
    StoredFileId scan(String title, int signatures, Actor by) {
        byte[] content = ScannedPaper.of(title, signatures);
        return files.store(title + ".pdf", new ByteArrayResource(content), by).id();
    }

    private PaperId file(
            String year,
            PaperKind kind,
            PaperDirection direction,
            String number,
            String issuedOn,
            String issuer,
            String about,
            int signatures,
            Actor by) {
        String title = (number.isEmpty() ? kind.name() : number) + " " + issuedOn;
        return papers.file(
                book.yearId(year),
                new PaperDetails(
                        kind,
                        direction,
                        number,
                        LocalDate.parse(issuedOn),
                        issuer,
                        about,
                        scan(title.replace('/', '-'), signatures, by)),
                by);
    }
}
