package vn.khoithidua.pact;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.khoithidua.pact.domain.SigningWay;

/** Words what a signer states, always in Vietnamese: it is part of the record. */
@Component
@RequiredArgsConstructor
class PactStatements {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final MessageSource messages;

    String of(
            Pact pact, SigningBoard.Place place, SignatureDraft who, SigningWay way, LocalDate on) {
        return messages.getMessage(
                "pact.statement." + way.name(),
                new Object[] {
                    who.signer(),
                    messages.getMessage(
                                    "pact.capacity.prefix." + who.capacity().name(),
                                    null,
                                    VIETNAMESE)
                            + who.title(),
                    place.name(),
                    pact.texts().title(),
                    pact.version(),
                    Objects.requireNonNull(pact.hash()).value(),
                    DATE.format(on)
                },
                VIETNAMESE);
    }
}
