package app.photoplay.project;

import app.photoplay.base.DisplayNames;
import app.photoplay.base.MailAddresses;
import app.photoplay.base.MailAddresses.MailAddress;
import app.photoplay.base.UserId;
import app.photoplay.mail.Letter;
import app.photoplay.mail.Letters;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Letters to people who work on films: about whom, which film, and where to look. In the caller’s transaction. */
@Component
class ProjectLetters {

    private final DisplayNames names;
    private final MailAddresses addresses;
    private final Letters letters;

    ProjectLetters(DisplayNames names, MailAddresses addresses, Letters letters) {
        this.names = names;
        this.addresses = addresses;
        this.letters = letters;
    }

    /**
     * Nothing is written to whoever has no account any more.
     *
     * @param by whom the letter is about, who stands first in its words, before the title of the film
     * @param act where its button leads; null for a letter that only tells
     * @param otherwise the language where they chose none
     */
    void write(String kind, UserId to, UserId by, String film, @Nullable URI act, Locale otherwise) {
        MailAddress address = addresses.of(to).orElse(null);
        if (address == null) {
            return;
        }
        Locale language = address.language() == null ? otherwise : address.language();
        letters.post(address.email(), new Letter(kind, language, act, name(by), film));
    }

    /** Empty where the account is gone. */
    String name(UserId person) {
        return names.of(Set.of(person)).getOrDefault(person, "");
    }
}
