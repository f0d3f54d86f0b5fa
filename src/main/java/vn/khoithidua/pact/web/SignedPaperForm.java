package vn.khoithidua.pact.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.pact.SignatureDraft;
import vn.khoithidua.pact.SigningBoard;
import vn.khoithidua.pact.domain.SignerCapacity;

/**
 * Signatures on paper as the secretary types them.
 *
 * @param lines one for each agency that has not signed
 */
record SignedPaperForm(@Nullable String signedOn, @Nullable List<Line> lines) {

    /**
     * One agency.
     *
     * @param chosen "true" if its signature is on the paper
     */
    record Line(
            @Nullable String line,
            @Nullable String name,
            @Nullable String chosen,
            @Nullable String signer,
            @Nullable String title,
            @Nullable String capacity) {}

    /** Every agency that has not signed, with the leader of the roll. */
    static SignedPaperForm of(SigningBoard board) {
        return new SignedPaperForm(
                "",
                board.places().stream()
                        .filter(place -> !place.hasSigned())
                        .map(
                                place ->
                                        new Line(
                                                place.line().toString(),
                                                place.name(),
                                                "true",
                                                place.leader(),
                                                place.title(),
                                                SignerCapacity.HEAD.name()))
                        .toList());
    }

    public List<Line> all() {
        return lines == null ? List.of() : lines;
    }

    /** The chosen ones; errors are reported for what is missing. */
    List<SignatureDraft> toCommand(BindingResult errors) {
        List<SignatureDraft> drafts = new ArrayList<>();
        for (Line line : all()) {
            if (!"true".equals(line.chosen())) {
                continue;
            }
            SignerCapacity capacity = SignForm.capacity(line.capacity());
            String signer = PactForm.text(line.signer());
            String title = PactForm.text(line.title());
            if (signer.isBlank() || title.isBlank() || capacity == null) {
                errors.reject("pact.paper.who", new Object[] {PactForm.text(line.name())}, null);
            } else {
                RosterLineId id = RosterLineId.of(PactForm.text(line.line()));
                drafts.add(new SignatureDraft(id, signer, title, capacity));
            }
        }
        return drafts;
    }

    @Nullable LocalDate day() {
        try {
            return LocalDate.parse(PactForm.text(signedOn));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
