package vn.khoithidua.pact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.pact.domain.ContentHash;
import vn.khoithidua.pact.domain.SigningWay;

/** Opens versions for signing and keeps signatures, whichever way they were given. */
@Component
@RequiredArgsConstructor
class SignatureRecords {

    private final PactStore store;
    private final SignatureStore signatures;
    private final PactStatements statements;
    private final LeaseStore leases;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** The version, locked, if it is open for signing. */
    Pact open(BlocYearId year, PactId id) {
        Pact pact =
                store.locked(id)
                        .filter(found -> found.blocYear().equals(year))
                        .orElseThrow(() -> Refusal.notFound().asException());
        return switch (pact.state()) {
            case DRAFT -> throw Refusal.locked("pact.sign.notOpen").asException();
            case VOID -> throw Refusal.conflict("pact.sign.void", pact.version()).asException();
            case FROZEN -> pact;
        };
    }

    /** The place on its roll. */
    SigningBoard.Place place(Pact pact, RosterLineId line) {
        return signatures
                .board(pact.id())
                .place(line)
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    /**
     * How a signature was given.
     *
     * @param file scan, or the PDF that came back; null for a confirmation
     * @param proof what the check of that PDF found; null for the other ways
     */
    record Manner(
            SigningWay way,
            LocalDate on,
            boolean late,
            @Nullable StoredFileId file,
            @Nullable SignatureProof proof) {}

    /** The signature as it will be kept, with its receipt. */
    PactSignature signature(
            Pact pact, SigningBoard.Place place, SignatureDraft who, Manner how, Actor by) {
        who.check();
        String statement = statements.of(pact, place, who, how);
        Instant now = time.now();
        String receipt =
                ContentHash.receipt(pact.id() + "|" + place.line() + "|" + statement + "|" + now);
        return new PactSignature(
                place.line(),
                how.way(),
                who.signer(),
                who.title(),
                who.capacity(),
                how.on(),
                how.late(),
                how.file(),
                statement,
                receipt,
                by.name(),
                now,
                how.proof());
    }

    /** Keeps a signature for good; whoever has signed does not hold the file any longer. */
    void keep(
            Pact pact, PactSignature signature, @Nullable Actor signer, String factors, Actor by) {
        ContentHash hash = Objects.requireNonNull(pact.hash());
        signatures.insert(pact.id(), hash, signature, signer, factors, by);
        leases.endOf(pact.id(), signature.line(), signature.recordedAt(), by);
        events.publishEvent(
                Recorded.of(
                        "pact.signed",
                        by,
                        pact.blocYear(),
                        signature.line(),
                        "pact",
                        pact.id().toString(),
                        "version",
                        pact.version(),
                        "way",
                        signature.way().name(),
                        "signer",
                        signature.signer(),
                        "hash",
                        hash.value(),
                        "signedOn",
                        signature.signedOn().toString(),
                        "receipt",
                        signature.receipt()));
    }
}
