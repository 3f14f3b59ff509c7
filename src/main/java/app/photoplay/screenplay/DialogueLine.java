package app.photoplay.screenplay;

import org.jspecify.annotations.Nullable;

/**
 * Words that somebody says.
 *
 * @param speaker the name as in {@link CastMember#name()}, or null where the text does not tell
 * @param parenthetical how it is said, without brackets, or null
 * @param text the words, without markup
 * @param dual whether it is spoken at the same time as the line before
 */
public record DialogueLine(
        @Nullable String speaker, @Nullable String parenthetical, String text, boolean dual) {}
