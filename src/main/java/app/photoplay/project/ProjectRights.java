package app.photoplay.project;

/**
 * What somebody may do with a film, for the screens: what a service would refuse, they do not offer. Asked of
 * {@link ProjectAccess#rights}, which knows the rule that the services ask too.
 *
 * @param highest with all that it includes
 */
public record ProjectRights(ProjectRight highest) {

    /** Of whose it is. */
    public static final ProjectRights ALL = new ProjectRights(ProjectRight.OWN);

    /** Remark on it. */
    public boolean comment() {
        return allows(ProjectRight.COMMENT);
    }

    /** Change it, and have things made for it. */
    public boolean edit() {
        return allows(ProjectRight.EDIT);
    }

    /** Share it, give it away, remove it. */
    public boolean own() {
        return allows(ProjectRight.OWN);
    }

    private boolean allows(ProjectRight right) {
        return right.compareTo(highest) <= 0;
    }
}
