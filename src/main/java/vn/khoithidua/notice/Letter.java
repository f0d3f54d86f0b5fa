package vn.khoithidua.notice;

import java.util.UUID;

/**
 * A mail ready to go.
 *
 * @param id of its row in the outbox; the same at every attempt, and so is its Message-ID
 */
record Letter(UUID id, String to, String subject, String text) {

    /** By this mail servers and readers know a second copy for what it is. */
    String messageId() {
        return "<" + id + "@khoi-thi-dua>";
    }
}
