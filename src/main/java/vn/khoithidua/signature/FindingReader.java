package vn.khoithidua.signature;

import eu.europa.esig.dss.diagnostic.CertificateRevocationWrapper;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.CertificateStatus;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.signature.domain.PdfFault;
import vn.khoithidua.signature.domain.Revocation;
import vn.khoithidua.signature.domain.SignatureFinding;
import vn.khoithidua.signature.domain.SignerCertificate;

/**
 * Puts the findings of EU DSS into our words.
 *
 * <p>A signature that was there before needs to be unbroken: whether its certificate has ended
 * since is no fault of who signs now.
 */
@RequiredArgsConstructor
@Slf4j
final class FindingReader {

    /** By the last byte that is covered. */
    static final Comparator<SignatureWrapper> BY_END = Comparator.comparingLong(FindingReader::end);

    private static final Set<PdfFault> LASTING =
            Set.of(PdfFault.CHANGED, PdfFault.BROKEN, PdfFault.BYTE_RANGE);

    private final SimpleReport report;
    private final int issued;
    private final Instant at;

    SignatureFinding read(SignatureWrapper signature) {
        boolean added = end(signature) > issued;
        PdfFault fault = fault(signature);
        boolean counts = fault != null && (added || LASTING.contains(fault));
        if (counts) {
            log.info(
                    "Signature {}: {} {}",
                    signature.getId(),
                    report.getSubIndication(signature.getId()),
                    report.getAdESValidationErrors(signature.getId()));
        }
        CertificateWrapper certificate = signature.getSigningCertificate();
        return new SignatureFinding(
                certificate == null ? null : named(certificate),
                instant(signature.getClaimedSigningTime()),
                stampedAt(signature),
                certificate == null ? Revocation.UNKNOWN : revocation(certificate),
                added,
                counts ? List.of(fault) : List.of());
    }

    private static long end(SignatureWrapper signature) {
        List<BigInteger> range = signature.getPDFRevision().getSignatureByteRange();
        return range.get(2).add(range.get(3)).longValue();
    }

    private @Nullable PdfFault fault(SignatureWrapper signature) {
        Indication indication = report.getIndication(signature.getId());
        if (indication == Indication.TOTAL_PASSED) {
            return null;
        }
        SubIndication why = report.getSubIndication(signature.getId());
        return why == null ? PdfFault.UNSURE : fault(why);
    }

    private static PdfFault fault(SubIndication why) {
        return switch (why) {
            case FORMAT_FAILURE -> PdfFault.CHANGED;
            case HASH_FAILURE, SIG_CRYPTO_FAILURE, SIGNED_DATA_NOT_FOUND -> PdfFault.BROKEN;
            case CRYPTO_CONSTRAINTS_FAILURE, CRYPTO_CONSTRAINTS_FAILURE_NO_POE -> PdfFault.WEAK;
            case NO_CERTIFICATE_CHAIN_FOUND,
                    NO_CERTIFICATE_CHAIN_FOUND_NO_POE,
                    NO_SIGNING_CERTIFICATE_FOUND,
                    CERTIFICATE_CHAIN_GENERAL_FAILURE ->
                    PdfFault.UNKNOWN_ISSUER;
            case EXPIRED, NOT_YET_VALID, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED ->
                    PdfFault.EXPIRED;
            case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> PdfFault.REVOKED;
            case CHAIN_CONSTRAINTS_FAILURE -> PdfFault.NOT_FOR_SIGNING;
            default -> PdfFault.UNSURE;
        };
    }

    private static SignerCertificate named(CertificateWrapper certificate) {
        byte[] bytes = certificate.getBinaries();
        return Certificates.parse(bytes)
                .map(Certificates::named)
                .orElseThrow(() -> new IllegalStateException("An unreadable certificate"));
    }

    private static @Nullable Instant stampedAt(SignatureWrapper signature) {
        return signature.getTimestampList().stream()
                .filter(TimestampWrapper::isSignatureValid)
                .filter(TimestampWrapper::isTrustedChain)
                .map(TimestampWrapper::getProductionTime)
                .map(Date::toInstant)
                .findFirst()
                .orElse(null);
    }

    private Revocation revocation(CertificateWrapper certificate) {
        List<CertificateRevocationWrapper> known = certificate.getCertificateRevocationData();
        if (known.stream().anyMatch(CertificateRevocationWrapper::isRevoked)) {
            return Revocation.REVOKED;
        }
        return known.stream().anyMatch(this::holds) ? Revocation.GOOD : Revocation.UNKNOWN;
    }

    /** A list says something of the time until the next one is due; an older one says nothing. */
    private boolean holds(CertificateRevocationWrapper list) {
        Instant next = instant(list.getNextUpdate());
        return list.getStatus() == CertificateStatus.GOOD && next != null && next.isAfter(at);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
