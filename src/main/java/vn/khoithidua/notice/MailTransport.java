package vn.khoithidua.notice;

/** Takes a mail away. */
interface MailTransport {

    /**
     * Hands the mail over; it is on its way when this returns.
     *
     * @throws MailRefusedException if it could not be handed over
     */
    void send(Letter letter) throws MailRefusedException;
}
