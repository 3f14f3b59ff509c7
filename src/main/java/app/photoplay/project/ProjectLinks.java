package app.photoplay.project;

/** Where a project's screen is, for other capabilities. */
public final class ProjectLinks {

    private ProjectLinks() {}

    /** The path of its screen, without a leading slash: {@code films/<id>}. */
    public static String screen(ProjectId id) {
        return "films/" + id;
    }

    /** The path of the screen of its text. */
    public static String text(ProjectId id) {
        return screen(id) + "/text";
    }

    /** The path of the screen of its title, look, shape and poster. */
    public static String settings(ProjectId id) {
        return screen(id) + "/settings";
    }

    /** The path of the screen of those who work on it. */
    public static String members(ProjectId id) {
        return screen(id) + "/people";
    }

    /** The path of the screen of its people and places. */
    public static String cast(ProjectId id) {
        return screen(id) + "/cast";
    }

    /** The path of the screen of what was said about it. */
    public static String review(ProjectId id) {
        return screen(id) + "/review";
    }
}
