package app.photoplay.base;

/**
 * Something that whoever starts the application wants to know once it is up, such as the account to try it with. Every
 * bean of this type adds its words to the one line that is printed then.
 */
@FunctionalInterface
public interface StartupNote {

    /** A few words, without a full stop; empty where there is nothing to say. */
    String words();

    /**
     * The same, for a note that leads somewhere.
     *
     * @param address where the product can be seen, with a slash at its end
     */
    default String words(String address) {
        return words();
    }
}
