package app.photoplay.account.token;

/** What a token lets a program do; each includes those before it. */
public enum TokenScope {
    /** Look at everything of its person’s. */
    READ,
    /** Change it, and spend credits. */
    WRITE,
    /** What its person does as an administrator. */
    ADMIN
}
