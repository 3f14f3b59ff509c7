package app.photoplay.account.signup;

/** Who may open an account. */
public enum SignUpMode {
    /** Anybody, and whoever is invited. */
    OPEN,
    /** Only whoever is invited by an administrator. */
    INVITATION,
    /** Nobody, whatever invitation they hold. */
    CLOSED
}
