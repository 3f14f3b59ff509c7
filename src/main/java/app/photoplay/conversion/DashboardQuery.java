package app.photoplay.conversion;

/**
 * Which films the dashboard shows.
 *
 * @param search a part of the title, in whatever case; blank for all
 * @param most how many, from the first
 */
public record DashboardQuery(String search, Order order, int most) {

    /** How many are shown before somebody asks for more, and how many more that are. */
    public static final int PAGE = 50;

    /** The first page, newest first. */
    public static final DashboardQuery FIRST = new DashboardQuery("", Order.NEWEST, PAGE);

    /** What the films are sorted by. */
    public enum Order {
        NEWEST,
        CHANGED,
        TITLE
    }

    /** Another search, from the first page. */
    public DashboardQuery searching(String other) {
        return new DashboardQuery(other, order, PAGE);
    }

    /** Another order, from the first page. */
    public DashboardQuery by(Order other) {
        return new DashboardQuery(search, other, PAGE);
    }

    /** One page more. */
    public DashboardQuery more() {
        return new DashboardQuery(search, order, most + PAGE);
    }
}
