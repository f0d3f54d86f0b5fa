package vn.khoithidua.notice.domain;

/** How a person is told of a kind of notices. */
public enum NoticeWay {
    /** In the inbox and by the mail of the day. */
    MAIL,
    /** In the inbox only. */
    INBOX,
    /** Not at all. */
    OFF
}
