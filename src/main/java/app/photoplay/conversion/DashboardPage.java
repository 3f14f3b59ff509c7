package app.photoplay.conversion;

import java.util.List;

/**
 * Some films of a person.
 *
 * @param found how many the search finds, shown or not
 * @param all how many there are, without those in the bin
 * @param removed how many lie in the bin
 */
public record DashboardPage(List<DashboardEntry> films, int found, int all, int removed) {

    /** Whether there are more than are shown. */
    public boolean goesOn() {
        return films.size() < found;
    }
}
