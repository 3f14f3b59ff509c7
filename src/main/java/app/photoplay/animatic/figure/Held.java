package app.photoplay.animatic.figure;

import java.util.List;
import java.util.Set;

/** What an act has in the near hand by itself, and the silhouettes, by their ids, that are shown by that. */
enum Held {
    NOTHING,
    GLASS("glass", "cup", "beer", "coffee", "bottle"),
    CUP("cup", "glass", "beer", "coffee", "bottle", "tumbler"),
    BOOK("book", "newspaper", "letter"),
    LETTER("letter", "envelope", "scroll", "fountain-pen"),
    UMBRELLA("umbrella"),
    CIGARETTE("cigar", "pipe"),
    PEN("fountain-pen", "letter", "table", "desk"),
    LANTERN("lantern", "torch", "flashlight", "lamp", "candle", "oil-lamp"),
    SUITCASE("suitcase", "bag", "backpack"),
    PHONE("phone", "telephone"),
    WATCH("watch"),
    GUN("gun", "rifle"),
    KNIFE("knife", "sword", "machete"),
    BOX("box", "gift", "chest"),
    VIOLIN("violin", "guitar");

    private final List<String> things;

    Held(String... things) {
        this.things = List.of(things);
    }

    Set<String> things() {
        return Set.copyOf(things);
    }

    /** Those that the act's own drawing is not like: they are held as what they are. */
    Set<String> others() {
        return Set.copyOf(things.subList(Math.min(1, things.size()), things.size()));
    }
}
