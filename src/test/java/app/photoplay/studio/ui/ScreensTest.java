package app.photoplay.studio.ui;

import static org.mockito.Mockito.mock;

import app.photoplay.base.ChangeNotifier;
import app.photoplay.project.ProjectMembers;
import app.photoplay.studio.live.LiveView;
import app.photoplay.studio.live.ManualDelayedExecutor;
import app.photoplay.studio.members.PresenceLines;
import app.photoplay.support.screens.FilmStage;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The screens of this capability over doubles, with the product's own words, and without a browser or a server. */
abstract class ScreensTest extends BrowserlessTest {

    private static @Nullable ScreensTest current;

    final ScriptedServices services = new ScriptedServices(new ChangeNotifier());
    final ManualDelayedExecutor later = new ManualDelayedExecutor();

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        current = this;
        super.initVaadinEnvironment();
    }

    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        current = null;
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Doubles.class);
    }

    /** All that a person reads in it, also where it is markup and not components. */
    static String text(Component component) {
        return text(component.getElement());
    }

    private static String text(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        String markup = element.getProperty("innerHTML", "");
        return Jsoup.parseBodyFragment(markup).text()
                + element.getChildren().map(ScreensTest::text).collect(Collectors.joining());
    }

    /** Lets what was put off happen, and shows what came of it; twice, because a pause may follow an answer. */
    final void rest() {
        for (int i = 0; i < 2; i++) {
            later.pass();
            roundTrip();
        }
    }

    private <T> @Nullable Object view(Class<T> type) {
        LiveView live = new LiveView(services.changeNotifier, later);
        if (type == ProjectView.class) {
            return new ProjectView(
                    services.snapshots,
                    services.sourceWords,
                    services.conversions,
                    services.commands,
                    services.storyboards,
                    services.continuity,
                    services.generations,
                    services.acts,
                    services.usages,
                    services.access,
                    services.funds,
                    services.takes,
                    services.sharing,
                    services.remarks,
                    live,
                    new PresenceLines(
                            mock(ProjectMembers.class),
                            people -> Map.of(),
                            people -> Map.of(),
                            () -> Optional.of(FilmStage.OWNER),
                            live));
        }
        if (type == NewFilmView.class) {
            return new NewFilmView(services.intake, services.conversions, services.looks, services.usages, later);
        }
        return type == DashboardView.class
                ? new DashboardView(
                        services.dashboard,
                        services.usages,
                        services.handOvers,
                        services.acts,
                        live,
                        () -> Optional.of(FilmStage.OWNER))
                : null;
    }

    /** Makes the views with the doubles of the running test; where none runs, it steps aside. */
    public static final class Doubles implements InstantiatorFactory {

        @Override
        public @Nullable Instantiator createInstantitor(VaadinService service) {
            return current == null
                    ? null
                    : new DefaultInstantiator(service) {
                        @Override
                        public <T extends Component> T createComponent(Class<T> type) {
                            Object view = current == null ? null : current.view(type);
                            return view == null ? super.createComponent(type) : type.cast(view);
                        }

                        @Override
                        public <T> T getOrCreate(Class<T> type) {
                            Object view = current == null ? null : current.view(type);
                            return view == null ? super.getOrCreate(type) : type.cast(view);
                        }

                        @Override
                        public I18NProvider getI18NProvider() {
                            return new Words();
                        }
                    };
        }
    }

    /** The product's message bundle; a word that is missing fails the test. */
    private static final class Words implements I18NProvider {

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
            return MESSAGES.getMessage(key, arguments, Locale.ENGLISH);
        }
    }
}
