package app.photoplay.sharing;

/** Why somebody says that a work should not be shown. */
public enum ReportReason {
    RIGHTS,
    PERSON,
    HATE,
    SEXUAL,
    OTHER
}
