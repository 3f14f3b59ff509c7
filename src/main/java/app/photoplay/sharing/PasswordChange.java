package app.photoplay.sharing;

/** What becomes of the password of a link. */
public sealed interface PasswordChange {

    /** It stays, or there is still none. */
    record Keep() implements PasswordChange {}

    /** The link asks for none any more. */
    record Remove() implements PasswordChange {}

    /** It is another one: who came in with the one before is asked anew. */
    record Put(String password) implements PasswordChange {}
}
