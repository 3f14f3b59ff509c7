package app.photoplay.sharing;

/** Where the pages for guests are; paths without a leading slash. */
public final class GuestLinks {

    private GuestLinks() {}

    public static String page(String token) {
        return "s/" + token;
    }

    /** The player alone, to be framed by other pages. */
    public static String player(String token) {
        return page(token) + "/embed";
    }
}
