package app.photoplay.studio.ui;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.screenplay.ManuscriptReader;
import app.photoplay.screenplay.UnreadableManuscriptException;
import app.photoplay.screenplay.UnreadableManuscriptException.Reason;
import com.vaadin.flow.i18n.I18NProvider;

/** What a refusal says to the creator, at the field it belongs to. */
final class RefusalWords {

    private static final int MEGABYTE = 1024 * 1024;

    private RefusalWords() {}

    /** What went wrong with a text, whatever it was. */
    static String of(RuntimeException cause) {
        return switch (cause) {
            case Refusal refusal -> of(refusal);
            case UnreadableManuscriptException unreadable -> of(unreadable.reason());
            default -> say("error." + ErrorCode.UNEXPECTED.code());
        };
    }

    static String of(Refusal refusal) {
        return say("error." + refusal.code().code(), refusal.arguments());
    }

    static String of(Reason reason) {
        return switch (reason) {
            case EMPTY -> say("error." + ErrorCode.FILE_EMPTY.code());
            case TOO_LARGE -> say("error." + ErrorCode.FILE_TOO_LARGE.code(), ManuscriptReader.MAX_BYTES / MEGABYTE);
            case TOO_LONG -> say("conversion.text-too-long", ManuscriptReader.MAX_CHARACTERS);
            case ENCRYPTED -> say("error." + ErrorCode.FILE_ENCRYPTED.code());
            case SCANNED -> say("error." + ErrorCode.FILE_SCANNED.code());
            case BINARY -> say("error." + ErrorCode.FILE_BINARY.code());
            case MALFORMED -> say("error." + ErrorCode.FILE_MALFORMED.code());
            case TOO_COMPLEX -> say("error." + ErrorCode.FILE_TOO_COMPLEX.code());
            case BUSY -> say("error." + ErrorCode.FILE_BUSY.code());
            case UNSUPPORTED -> say("error." + ErrorCode.FILE_UNSUPPORTED.code());
        };
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
