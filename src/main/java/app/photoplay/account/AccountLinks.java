package app.photoplay.account;

/** The addresses of the way in, each below the context path and with a slash in front. */
public final class AccountLinks {

    /** The page to sign in at. */
    public static final String SIGN_IN = "/sign-in";

    /** The page to open an account at; its form posts to the same address. */
    public static final String SIGN_UP = "/sign-up";

    /** Where the sign-in form posts to. */
    public static final String SESSION = "/session";

    /** Where a link to sign in with is asked for. */
    public static final String ASK_FOR_LINK = "/sign-in/link";

    /** Where such a link leads; its form posts to the same address. */
    public static final String BY_LINK = "/sign-in/by-link";

    /** Where the code of an app is asked for. */
    public static final String CODE = "/sign-in/code";

    /** Where a letter with a way to a new password is asked for. */
    public static final String FORGOTTEN = "/password/forgotten";

    /** Where that letter leads. */
    public static final String NEW_PASSWORD = "/password/new";

    /** Where an address is confirmed. */
    public static final String CONFIRM = "/sign-up/confirm";

    /** Where somebody becomes the first administrator, without a slash in front. */
    public static final String FIRST_ADMINISTRATOR = "first-administrator";

    private AccountLinks() {}
}
