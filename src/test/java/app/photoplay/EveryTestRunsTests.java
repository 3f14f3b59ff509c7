package app.photoplay;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.junit.ArchTests;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** The build runs the classes whose names end in «Tests»: one that is named otherwise would never run, and never fail. */
class EveryTestRunsTests {

    private static final String RUN = "Tests";

    @Test
    void everyClassThatHoldsATestIsFoundByTheBuild() throws URISyntaxException {
        List<Class<?>> all = classesWith(EveryTestRunsTests::holdsTests);
        Set<Class<?>> taken = all.stream()
                .filter(EveryTestRunsTests::runs)
                .flatMap(EveryTestRunsTests::rulesTaken)
                .collect(Collectors.toSet());

        assertThat(all)
                .contains(EveryTestRunsTests.class, ArchitectureTests.class)
                .hasSizeGreaterThan(100);
        assertThat(all)
                .filteredOn(type -> !runs(outermost(type)) && !taken.contains(type))
                .isEmpty();
    }

    @Test
    void everyClassThatIsNamedLikeATestHoldsOne() throws URISyntaxException {
        assertThat(classesWith(EveryTestRunsTests::runs))
                .allSatisfy(type -> assertThat(outermost(type) == type && holdsTests(type))
                        .as(type.getName())
                        .isTrue());
    }

    private static List<Class<?>> classesWith(Predicate<Class<?>> what) throws URISyntaxException {
        var root = EveryTestRunsTests.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        return ReflectionSupport.findAllClassesInClasspathRoot(
                root, type -> !Modifier.isAbstract(type.getModifiers()) && what.test(type), name -> true);
    }

    /** Whatever the engine: JUnit, jqwik and ArchUnit mark their annotations with the platform's own. */
    private static boolean holdsTests(Class<?> type) {
        return !AnnotationSupport.findAnnotatedMethods(type, Testable.class, HierarchyTraversalMode.TOP_DOWN)
                        .isEmpty()
                || !AnnotationSupport.findAnnotatedFields(type, Testable.class).isEmpty()
                || Stream.of(type.getDeclaredClasses()).anyMatch(EveryTestRunsTests::holdsTests);
    }

    private static boolean runs(Class<?> type) {
        return type.getSimpleName().endsWith(RUN);
    }

    /** Classes of rules that ArchUnit runs with that one. */
    private static Stream<Class<?>> rulesTaken(Class<?> type) {
        return AnnotationSupport.findAnnotatedFields(type, Testable.class).stream()
                .filter(field -> field.getType() == ArchTests.class)
                .flatMap(field -> ReflectionSupport.tryToReadFieldValue(field, null).toOptional().stream())
                .map(rules -> ((ArchTests) rules).getDefinitionLocation());
    }

    private static Class<?> outermost(Class<?> type) {
        Class<?> outer = type;
        while (outer.getEnclosingClass() != null) {
            outer = outer.getEnclosingClass();
        }
        return outer;
    }
}
