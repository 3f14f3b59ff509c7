package app.photoplay.support.screens;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A component by itself over doubles of its own, with the product's own words, and without a browser or a server. */
public abstract class ComponentTest extends BrowserlessTest {

    private static boolean runs;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        runs = true;
        super.initVaadinEnvironment();
    }

    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        runs = false;
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Words.class);
    }

    protected static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** Gives the words; where no such test runs, it steps aside. */
    public static final class Words implements InstantiatorFactory {

        @Override
        public @Nullable Instantiator createInstantitor(VaadinService service) {
            return runs
                    ? new DefaultInstantiator(service) {
                        @Override
                        public I18NProvider getI18NProvider() {
                            return new ProductWords();
                        }
                    }
                    : null;
        }
    }
}
