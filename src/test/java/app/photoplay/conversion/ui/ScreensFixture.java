package app.photoplay.conversion.ui;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.Doorbell;
import app.photoplay.base.UserId;
import app.photoplay.conversion.ConversionState;
import app.photoplay.support.screens.FilmStage;
import app.photoplay.support.screens.PicturesFixture;
import app.photoplay.support.screens.SkerryPoint;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The screens with nothing behind them, to be looked at in a browser: {@code main} serves them, films in all states,
 * one of them moving. Not a configuration class by annotation, so that no test finds it by accident.
 */
@EnableVaadin("app.photoplay")
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "org.jobrunr.spring.autoconfigure.JobRunrAutoConfiguration",
            "org.jobrunr.spring.autoconfigure.storage.JobRunrSqlStorageAutoConfiguration"
        })
@Import({Doorbell.class, LiveView.class, VirtualLater.class, PicturesFixture.class})
class ScreensFixture {

    public static void main(String[] args) {
        SpringApplication.run(ScreensFixture.class, args);
    }

    @Bean
    CurrentUser currentUser() {
        return () -> Optional.of(FilmStage.OWNER);
    }

    @Bean
    UserId owner() {
        return FilmStage.OWNER;
    }

    @Bean
    ScriptedRoom room(Doorbell doorbell) {
        ScriptedRoom room = new ScriptedRoom(doorbell);
        room.empty = Boolean.getBoolean("photoplay.fixture.empty");
        return room;
    }

    /** Moves film 12 on, five percent at a time. */
    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService projectionist(ScriptedRoom room) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        clock.scheduleAtFixedRate(() -> step(room), 2000, 200, TimeUnit.MILLISECONDS);
        return clock;
    }

    private static void step(ScriptedRoom room) {
        FilmStage film = room.stages.get(FilmStage.project(12));
        if (film.state() == ConversionState.PLANNING) {
            room.put(film.in(ConversionState.MAKING));
        } else if (film.state() == ConversionState.MAKING) {
            FilmStage on = film.percent() >= 95 ? film.at(film.made() + 1, 0) : film.at(film.made(), film.percent() + 5);
            room.put(on.made() == SkerryPoint.shots() ? on.in(ConversionState.DONE) : on);
        }
    }

    @Bean
    I18NProvider words(MessageSource messages) {
        return new I18NProvider() {
            @Override
            public List<Locale> getProvidedLocales() {
                return List.of(Locale.ENGLISH);
            }

            @Override
            public String getTranslation(String key, Locale locale, Object... arguments) {
                return messages.getMessage(key, arguments, "!" + key, locale);
            }
        };
    }
}
