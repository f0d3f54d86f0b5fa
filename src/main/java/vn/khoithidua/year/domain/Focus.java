package vn.khoithidua.year.domain;

/** What is due now in a bloc's year; moved by the head, in order of time. It guards nothing. */
public enum Focus {
    PREPARING,
    CONSULTING,
    SIGNING,
    RUNNING,
    SELF_SCORING,
    VERIFYING,
    REVIEWING,
    SUBMITTED,
    DECIDED,
    CLOSED
}
