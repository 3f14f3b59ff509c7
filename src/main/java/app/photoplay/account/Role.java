package app.photoplay.account;

/** What a person may do here. */
public enum Role {
    /** Makes films. */
    CREATOR,
    /** Makes films, and looks after the house. */
    ADMIN
}
