package app.photoplay.mail;

/** How a mail leaves the house. */
interface MailTransport {

    /**
     * Hands it over.
     *
     * @throws MailRefusedException if it was surely not taken; any other failure leaves that open
     */
    void send(Mail mail);

    /** Whether it leaves the house at all. */
    default boolean goesOut() {
        return true;
    }

    /** Where it goes, for whoever starts the product; empty where there is nothing to say. */
    String words();
}
