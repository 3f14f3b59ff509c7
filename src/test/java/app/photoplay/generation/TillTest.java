package app.photoplay.generation;

import app.photoplay.support.PhotoplayTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The whole application with a provider under the test's command, in which no step runs unless the test runs it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@PhotoplayTest
@Import(TillDoubles.class)
@TestPropertySource(
        properties = {
            "photoplay.generation.provider=fake",
            "photoplay.generation.submit-patience=1h",
            "photoplay.generation.ceiling.per-conversion=10",
            "photoplay.generation.ceiling.per-day=30",
            "photoplay.generation.still-deadline=2h",
            "jobrunr.background-job-server.enabled=false"
        })
@interface TillTest {}
