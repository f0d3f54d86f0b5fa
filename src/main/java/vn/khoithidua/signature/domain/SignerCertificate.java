package vn.khoithidua.signature.domain;

import java.time.Instant;

/**
 * A certificate as records and pages name it. Two are the same if their bytes are: names that look
 * alike prove nothing.
 *
 * @param holder the name in it
 * @param subject the holder's full entry
 * @param issuer the issuer's full entry
 * @param serial hexadecimal digits in capitals
 * @param sha256 over its bytes
 */
public record SignerCertificate(
        String holder,
        String subject,
        String issuer,
        String serial,
        Instant from,
        Instant until,
        String sha256) {

    /** Whether it is the very same certificate: serial, issuer and bytes. */
    public boolean isSameAs(SignerCertificate other) {
        return serial.equals(other.serial)
                && issuer.equals(other.issuer)
                && sha256.equals(other.sha256);
    }

    public boolean isValidAt(Instant at) {
        return !at.isBefore(from) && !at.isAfter(until);
    }
}
