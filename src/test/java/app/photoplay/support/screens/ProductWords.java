package app.photoplay.support.screens;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The product's message bundle; a word that is missing fails the test. */
public final class ProductWords implements I18NProvider {

    private static final ResourceBundleMessageSource MESSAGES = new ResourceBundleMessageSource();

    static {
        MESSAGES.setBasename("messages");
        MESSAGES.setDefaultEncoding("UTF-8");
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return say(key, arguments);
    }

    public static String say(String key, Object... arguments) {
        return MESSAGES.getMessage(key, arguments, Locale.ENGLISH);
    }
}
