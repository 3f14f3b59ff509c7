package app.photoplay.project;

/** What somebody may do with a project and with all that belongs to it; each right includes those before it. */
public enum ProjectRight {
    /** See it: storyboard, takes, films, their files. */
    VIEW,
    /** Remark on it. */
    COMMENT,
    /** Change it, and have things made for it at its owner’s cost. */
    EDIT,
    /** Share it, give it away, remove it. */
    OWN
}
