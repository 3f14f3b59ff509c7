package app.photoplay.account;

/** A person opens an account. Nothing here is checked yet. */
public record SignUp(String email, String displayName, String password) {

    /** Longest name that is kept, in UTF-16 units. */
    public static final int MAX_NAME = 80;

    @Override
    public String toString() {
        return "SignUp[email=" + email + "]";
    }
}
