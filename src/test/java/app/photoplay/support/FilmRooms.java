package app.photoplay.support;

import app.photoplay.PhotoplayApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * The rooms that keep media and make films, and those they stand on; without the ones that ask them to. Not a
 * configuration class by annotation, so that no other test finds it by accident.
 */
@EnableAutoConfiguration
@AutoConfigurationPackage(
        basePackages = {
            "app.photoplay.base",
            "app.photoplay.account",
            "app.photoplay.mail",
            "app.photoplay.shell",
            "app.photoplay.project",
            "app.photoplay.media",
            "app.photoplay.film"
        })
@ComponentScan(
        basePackages = {
            "app.photoplay.base",
            "app.photoplay.account",
            "app.photoplay.mail",
            "app.photoplay.shell",
            "app.photoplay.project",
            "app.photoplay.media",
            "app.photoplay.film"
        },
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        // These ask for what a plan allows.
                        pattern = "app\\.photoplay\\.(film\\.QueuedFilmCommands|project\\.ProjectInvitations)"))
@ConfigurationPropertiesScan(basePackageClasses = PhotoplayApplication.class)
public class FilmRooms {}
