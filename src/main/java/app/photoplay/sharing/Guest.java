package app.photoplay.sharing;

/**
 * Somebody without an account, as far as one link knows them.
 *
 * @param id random, from the moment they did something; empty before
 * @param name as they said it; empty where they said none
 */
public record Guest(String id, String name) {

    /** Who only looks. */
    public static final Guest NOBODY = new Guest("", "");
}
