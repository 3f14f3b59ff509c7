package app.photoplay.conversion;

import app.photoplay.support.PhotoplayTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The whole application with a provider, a film maker and a text plan under the test's command; waits are short. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@PhotoplayTest
@Import(EngineDoubles.class)
@TestPropertySource(
        properties = {
            "photoplay.generation.provider=fake",
            "photoplay.generation.first-wait=50ms",
            "photoplay.generation.attempts=3",
            "photoplay.generation.submit-patience=1s"
        })
@interface EngineTest {}
