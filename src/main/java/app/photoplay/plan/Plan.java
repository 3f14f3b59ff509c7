package app.photoplay.plan;

/**
 * What a person may use.
 *
 * @param id stable; its name for people stands under {@code plan.<id>}
 * @param monthly credits a calendar month (UTC)
 * @param maxShots the most shots of one film
 */
public record Plan(String id, Credits monthly, int maxShots) {}
