package app.photoplay.conversion.ui;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.Doorbell;
import app.photoplay.support.screens.FilmStage;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The doubles behind the screens in view tests, and the product's own words. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Doorbell.class, LiveView.class})
class ScreensTestConfiguration {

    @Bean
    CurrentUser currentUser() {
        return () -> Optional.of(FilmStage.OWNER);
    }

    @Bean
    ScriptedRoom room(Doorbell doorbell) {
        return new ScriptedRoom(doorbell);
    }

    @Bean
    ManualLater later() {
        return new ManualLater();
    }

    @Bean
    I18NProvider words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return new I18NProvider() {
            @Override
            public List<Locale> getProvidedLocales() {
                return List.of(Locale.ENGLISH);
            }

            @Override
            public String getTranslation(String key, Locale locale, Object... arguments) {
                return messages.getMessage(key, arguments, locale);
            }
        };
    }
}
