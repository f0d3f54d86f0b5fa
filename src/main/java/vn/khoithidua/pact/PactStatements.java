package vn.khoithidua.pact;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.TimeSource;

/** Words what a signer states, always in Vietnamese: it is part of the record. */
@Component
@RequiredArgsConstructor
class PactStatements {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(TimeSource.ZONE);

    private final MessageSource messages;

    String of(
            Pact pact, SigningBoard.Place place, SignatureDraft who, SignatureRecords.Manner how) {
        String stated =
                text(
                        "pact.statement." + how.way().name(),
                        who.signer(),
                        text("pact.capacity.prefix." + who.capacity().name()) + who.title(),
                        place.name(),
                        pact.texts().title(),
                        pact.version(),
                        Objects.requireNonNull(pact.hash()).value(),
                        DATE.format(how.on()));
        return how.proof() == null ? stated : stated + " " + found(how.proof());
    }

    private String found(SignatureProof proof) {
        Instant at = proof.signedAt();
        return text("pact.proof", proof.holder(), proof.serial(), proof.issuer())
                + " "
                + text(proof.timeKey(), at == null ? "" : TIME.format(at))
                + " "
                + text(proof.revocationKey());
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, VIETNAMESE);
    }
}
