package app.photoplay.support;

import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Gives each test the way of its own application to know who is signed in. The way is a bean, but also a static of the
 * whole JVM, which the application that started last has taken.
 */
public class OwnSecurityContext extends AbstractTestExecutionListener {

    /** Before the listeners that sign somebody in. */
    @Override
    public int getOrder() {
        return 1_500;
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        use(test);
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        use(test);
    }

    private static void use(TestContext test) {
        if (test.hasApplicationContext()) {
            ApplicationContext application = test.getApplicationContext();
            application
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifUnique(SecurityContextHolder::setContextHolderStrategy);
        }
    }
}
