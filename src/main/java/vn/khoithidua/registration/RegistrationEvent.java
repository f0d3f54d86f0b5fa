package vn.khoithidua.registration;

import java.time.Instant;
import vn.khoithidua.registration.domain.RegistrationAct;

/**
 * A step of a registration.
 *
 * @param words the reason of a return, else empty
 */
public record RegistrationEvent(RegistrationAct act, String words, String by, Instant at) {}
