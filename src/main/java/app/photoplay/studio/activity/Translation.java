package app.photoplay.studio.activity;

/** The product's words by their keys. */
@FunctionalInterface
interface Translation {

    String say(String key, Object... arguments);
}
