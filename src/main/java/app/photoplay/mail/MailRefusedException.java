package app.photoplay.mail;

/** A mail was surely not taken. */
final class MailRefusedException extends RuntimeException {

    private final String why;

    MailRefusedException(String why, Throwable cause) {
        super(why, cause);
        this.why = why;
    }

    @Override
    public String getMessage() {
        return why;
    }
}
