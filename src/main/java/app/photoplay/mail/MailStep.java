package app.photoplay.mail;

import app.photoplay.base.Step;
import java.util.UUID;

/** Sends a mail. */
public record MailStep(UUID mail) implements Step {

    @Override
    public String key() {
        return "mail " + mail;
    }

    @Override
    public Class<MailHandler> getJobRequestHandler() {
        return MailHandler.class;
    }
}
