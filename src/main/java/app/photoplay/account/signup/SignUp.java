package app.photoplay.account.signup;

/** A person opens an account. Nothing here is checked yet. */
public record SignUp(String email, String displayName, String password) {

    @Override
    public String toString() {
        return "SignUp[email=" + email + "]";
    }
}
