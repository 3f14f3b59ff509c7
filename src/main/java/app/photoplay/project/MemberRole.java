package app.photoplay.project;

/** What somebody beside the owner may do with a film. */
public enum MemberRole {
    /** Change it, and have things made for it at its owner’s cost. */
    EDITOR(ProjectRight.EDIT),
    /** See it and remark on it. */
    REVIEWER(ProjectRight.COMMENT),
    /** See it. */
    VIEWER(ProjectRight.VIEW);

    private final ProjectRight highest;

    MemberRole(ProjectRight highest) {
        this.highest = highest;
    }

    /** Each right includes those before it. */
    public boolean allows(ProjectRight right) {
        return right.compareTo(highest) <= 0;
    }
}
