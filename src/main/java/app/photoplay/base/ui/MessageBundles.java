package app.photoplay.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Gives the screens the same words as the HTTP interface: the bundle {@code messages.properties}, and a file beside it
 * for every further language.
 */
@Component
class MessageBundles implements I18NProvider {

    private static final Logger log = LoggerFactory.getLogger(MessageBundles.class);

    private final transient MessageSource messages;
    private final List<Locale> locales;

    MessageBundles(MessageSource messages, ResourcePatternResolver resources) throws IOException {
        this.messages = messages;
        this.locales = Stream.concat(
                        Stream.of(Locale.ENGLISH),
                        Arrays.stream(resources.getResources("classpath*:messages_*.properties"))
                                .map(file -> language("" + file.getFilename())))
                .distinct()
                .toList();
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return locales;
    }

    /** A key without a message is shown as it stands: ugly, and found by the first look at the screen. */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        try {
            return messages.getMessage(key, arguments, locale);
        } catch (NoSuchMessageException e) {
            log.error("No message for {}", key);
            return key;
        }
    }

    private static Locale language(String file) {
        return Locale.forLanguageTag(file.substring("messages_".length(), file.indexOf(".properties"))
                .replace('_', '-'));
    }
}
