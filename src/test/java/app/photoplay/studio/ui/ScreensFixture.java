package app.photoplay.studio.ui;

import app.photoplay.account.Profile;
import app.photoplay.account.Role;
import app.photoplay.account.Scheme;
import app.photoplay.account.profile.Accounts;
import app.photoplay.base.ChangeNotifier;
import app.photoplay.base.CurrentUser;
import app.photoplay.base.UserId;
import app.photoplay.continuity.Continuity;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.process.Conversions;
import app.photoplay.conversion.reading.ManuscriptIntake;
import app.photoplay.conversion.screen.Dashboard;
import app.photoplay.conversion.screen.FilmSnapshots;
import app.photoplay.generation.Generations;
import app.photoplay.look.OwnLooks;
import app.photoplay.plan.Usages;
import app.photoplay.production.view.Storyboards;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectHandOvers;
import app.photoplay.review.TeamRemarks;
import app.photoplay.storyboard.SourceWords;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.studio.life.FilmActs;
import app.photoplay.studio.live.LiveView;
import app.photoplay.studio.live.VirtualThreadDelayedExecutor;
import app.photoplay.studio.quote.FilmFunds;
import app.photoplay.studio.share.ShareServices;
import app.photoplay.studio.takes.TakeServices;
import app.photoplay.support.screens.FilmStage;
import app.photoplay.support.screens.PicturesFixture;
import app.photoplay.support.screens.SkerryPoint;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.mockito.Mockito;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
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
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "org.jobrunr.spring.autoconfigure.JobRunrAutoConfiguration",
            "org.jobrunr.spring.autoconfigure.storage.JobRunrSqlStorageAutoConfiguration"
        })
@ComponentScan(
        basePackages = "app.photoplay.shell",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "app.photoplay.shell.(BundleTranslations|PageHead|SessionManners|Incidents)"))
@Import({ChangeNotifier.class, LiveView.class, VirtualThreadDelayedExecutor.class, PicturesFixture.class})
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
    ScriptedServices services(ChangeNotifier changeNotifier) {
        ScriptedServices services = new ScriptedServices(changeNotifier);
        services.empty = Boolean.getBoolean("photoplay.fixture.empty");
        return services;
    }

    @Bean
    Dashboard dashboard(ScriptedServices services) {
        return services.dashboard;
    }

    @Bean
    ProjectHandOvers handOvers(ScriptedServices services) {
        return services.handOvers;
    }

    @Bean
    Usages usages(ScriptedServices services) {
        return services.usages;
    }

    @Bean
    ProjectAccess access(ScriptedServices services) {
        return services.access;
    }

    @Bean
    FilmFunds funds(ScriptedServices services) {
        return services.funds;
    }

    @Bean
    Continuity continuity(ScriptedServices services) {
        return services.continuity;
    }

    @Bean
    FilmSnapshots snapshots(ScriptedServices services) {
        return services.snapshots;
    }

    @Bean
    SourceWords sourceWords(ScriptedServices services) {
        return services.sourceWords;
    }

    @Bean
    ManuscriptIntake intake(ScriptedServices services) {
        return services.intake;
    }

    @Bean
    TeamRemarks remarks(ScriptedServices services) {
        return services.remarks;
    }

    @Bean
    ShareServices sharing(ScriptedServices services) {
        return services.sharing;
    }

    @Bean
    TakeServices takes(ScriptedServices services) {
        return services.takes;
    }

    @Bean
    Conversions conversions(ScriptedServices services) {
        return services.conversions;
    }

    @Bean
    Generations generations(ScriptedServices services) {
        return services.generations;
    }

    @Bean
    Storyboards storyboards(ScriptedServices services) {
        return services.storyboards;
    }

    @Bean
    StoryboardCommands storyboardCommands(ScriptedServices services) {
        return services.commands;
    }

    @Bean
    OwnLooks looks(ScriptedServices services) {
        return services.looks;
    }

    @Bean
    FilmActs acts(ScriptedServices services) {
        return services.acts;
    }

    /** Moves film 12 on, five percent at a time. */
    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService projectionist(ScriptedServices services) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        clock.scheduleAtFixedRate(() -> step(services), 2000, 200, TimeUnit.MILLISECONDS);
        return clock;
    }

    private static void step(ScriptedServices services) {
        FilmStage film = services.stages.get(FilmStage.project(12));
        if (film.state() == ConversionState.PLANNING) {
            services.put(film.in(ConversionState.MAKING));
        } else if (film.state() == ConversionState.MAKING) {
            FilmStage on =
                    film.percent() >= 95 ? film.at(film.made() + 1, 0) : film.at(film.made(), film.percent() + 5);
            services.put(on.made() == SkerryPoint.shots() ? on.in(ConversionState.DONE) : on);
        }
    }

    @Bean
    Accounts accounts() {
        Accounts accounts = Mockito.mock(Accounts.class);
        Scheme scheme = Scheme.valueOf(System.getProperty("photoplay.fixture.scheme", "DARK"));
        Profile profile = new Profile(FilmStage.OWNER, "mara@kessler.film", "Mara Kessler", Role.CREATOR, scheme);
        Mockito.when(accounts.me()).thenReturn(Optional.of(profile));
        return accounts;
    }

    @Bean
    AuthenticationContext authentication() {
        return new AuthenticationContext();
    }
}
