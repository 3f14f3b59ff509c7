package app.photoplay.account.letter;

import app.photoplay.account.ticket.WayIn;
import java.util.Locale;

/**
 * Somebody asks for a letter.
 *
 * @param email as they typed it; nobody may have it
 * @param home our address as they see it, with a slash at its end
 * @param network where they ask from
 */
public record LetterWish(WayIn way, String email, Locale language, String home, String network) {

    /** The same in another language. */
    LetterWish in(Locale other) {
        return new LetterWish(way, email, other, home, network);
    }

    /** The same for another way in. */
    LetterWish by(WayIn other) {
        return new LetterWish(other, email, language, home, network);
    }

    @Override
    public String toString() {
        return "LetterWish[" + way + "]";
    }
}
