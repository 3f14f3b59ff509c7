package app.photoplay.plan;

/** What a plan lets people do with a film beyond watching it themselves. */
public enum SharingFeature {
    LINK,
    EMBED,
    /** Without a mark in the picture. */
    NO_MARK,
    DOWNLOAD,
    REVIEW,
    TEAM
}
