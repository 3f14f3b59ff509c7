package app.photoplay.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Gives the screens the words of {@code messages.properties}; each file beside it is a language more. */
@Component
class BundleTranslations implements I18NProvider {

    private static final Logger log = LoggerFactory.getLogger(BundleTranslations.class);

    private final transient MessageSource messages;
    private final List<Locale> languages = languages();

    BundleTranslations(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return languages;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        try {
            return messages.getMessage(key, arguments, locale);
        } catch (NoSuchMessageException missing) {
            log.warn("No translation for {}", key);
            return key;
        }
    }

    private static List<Locale> languages() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:/messages_*.properties");
            Stream<Locale> more = Stream.of(files)
                    .map(file -> Objects.requireNonNull(file.getFilename()))
                    .map(name -> name.substring("messages_".length(), name.length() - ".properties".length()))
                    .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')));
            return Stream.concat(Stream.of(Locale.ENGLISH), more).distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
