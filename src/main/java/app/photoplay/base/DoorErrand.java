package app.photoplay.base;

import java.util.Optional;

/**
 * What somebody came for whom the door stopped on the way: the page to sign in says it, so that they know where they are.
 * Implemented by whichever capability has the page that was wanted.
 */
public interface DoorErrand {

    /**
     * @param words key of a message about it, whose arguments are the name of who wants them there and what it is about
     */
    record Errand(String words, UserId from, String about) {}

    /** @param path of the page that was wanted, below our address, without a slash before it */
    Optional<Errand> of(String path);
}
