package app.photoplay.screenplay.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The title that a document's own description gives, where it is one. */
final class DocumentTitle {

    private static final int LONGEST = 120;

    private DocumentTitle() {}

    /** @param description XML with a title in it, or nothing */
    static @Nullable String in(InputStream description) throws IOException {
        if (description.available() == 0) {
            return null;
        }
        var title = new StringBuilder();
        Markup.walk(description, new Markup.Visitor() {

            private boolean inside;

            @Override
            public boolean start(Markup at) {
                inside = at.name().equals("title");
                return true;
            }

            @Override
            public void text(String words) {
                if (inside && title.length() <= LONGEST) {
                    title.append(words);
                }
            }

            @Override
            public void end(String name) {
                inside = false;
            }
        });
        return sensible(title.toString());
    }

    /** Not a file's name, and not what a program writes there by itself. */
    static @Nullable String sensible(@Nullable String title) {
        if (title == null || title.isBlank() || title.length() > LONGEST) {
            return null;
        }
        boolean made = title.matches("(?i).*\\.(?:docx?|pdf|odt|rtf|txt)$|microsoft word.*|untitled.*|document\\d*")
                || Set.of("word", "document").contains(title.toLowerCase(Locale.ROOT));
        return made ? null : title.strip();
    }
}
