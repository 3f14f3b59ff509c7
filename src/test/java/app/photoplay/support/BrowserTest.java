package app.photoplay.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in the Chromium of this machine, on the whole application with its real engine and renderer. Its methods take a
 * {@link Visitor} for each browser they need. Without a Chromium it fails and says what to install.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@PhotoplayTest
@ExtendWith(Chromium.class)
public @interface BrowserTest {}
