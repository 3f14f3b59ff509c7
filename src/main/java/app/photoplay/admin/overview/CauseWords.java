package app.photoplay.admin.overview;

import app.photoplay.admin.report.FailureCause;
import com.vaadin.flow.i18n.I18NProvider;

/** A cause in words. */
final class CauseWords {

    private CauseWords() {}

    /** What happened, as a creator reads it too. */
    static String name(FailureCause cause) {
        String words = I18NProvider.translate(cause.messageKey());
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** Where: «fal, clips». */
    static String where(FailureCause cause) {
        return cause.provider().isEmpty()
                ? I18NProvider.translate("admin.cause.where." + (cause.code().equals("film") ? "film" : "text"))
                : I18NProvider.translate(
                        "admin.cause.where",
                        cause.provider(),
                        I18NProvider.translate("admin.capability." + cause.capability()));
    }
}
