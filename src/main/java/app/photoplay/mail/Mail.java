package app.photoplay.mail;

import java.util.UUID;

/** A letter in words, ready to go. */
record Mail(UUID id, String recipient, String subject, String plain, String html) {

    @Override
    public String toString() {
        return "Mail[" + id + "]";
    }
}
