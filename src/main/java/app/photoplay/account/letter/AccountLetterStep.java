package app.photoplay.account.letter;

import app.photoplay.base.Step;
import java.util.UUID;

/** Writes a letter that was asked for. */
public record AccountLetterStep(UUID letter) implements Step {

    @Override
    public String key() {
        return "account-letter " + letter;
    }

    @Override
    public Class<AccountLetterHandler> getJobRequestHandler() {
        return AccountLetterHandler.class;
    }
}
