package app.photoplay.sharing;

/** What a guest may do besides looking. */
public enum GuestRight {
    /** Say something about a shot or a moment. */
    REMARK,
    /** Say that a version is good. */
    APPROVE,
    DOWNLOAD_FILM,
    DOWNLOAD_STILLS,
    DOWNLOAD_PDF,
    /** See the versions before the one that the link leads to. */
    OLDER_VERSIONS;

    /** Whether guests leave with a file. */
    public boolean takesAlong() {
        return this == DOWNLOAD_FILM || this == DOWNLOAD_STILLS || this == DOWNLOAD_PDF;
    }
}
