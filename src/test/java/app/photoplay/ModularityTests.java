package app.photoplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(PhotoplayApplication.class);

    @Test
    void capabilitiesUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void everyCapabilityDeclaresWhatItMayUse() {
        assertThat(modules)
                .isNotEmpty()
                .allSatisfy(module -> assertThat(module.getBasePackage().getAnnotation(ApplicationModule.class))
                        .as("package-info of %s", module.getBasePackage().getName())
                        .hasValueSatisfying(declared -> assertThat(declared.allowedDependencies())
                                .doesNotContain(ApplicationModule.OPEN_TOKEN)));
    }

    @Test
    void nobodyDeclaresWhatNoClassUses() {
        assertThat(modules)
                .allSatisfy(module -> assertThat(declared(module))
                        .as("declared by %s, and used by it", module.getIdentifier())
                        .isSubsetOf(used(module)));
    }

    private static Set<String> declared(org.springframework.modulith.core.ApplicationModule module) {
        return module.getBasePackage().getAnnotation(ApplicationModule.class).stream()
                .flatMap(declared -> Arrays.stream(declared.allowedDependencies()))
                .map(dependency -> dependency.replaceAll("\\s", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As they are written in a declaration: {@code base}, {@code base::ui}. */
    private Set<String> used(org.springframework.modulith.core.ApplicationModule module) {
        return module.getDirectDependencies(modules).stream()
                .flatMap(dependency -> dependency.getTargetModule().getNamedInterfaces().stream()
                        .filter(named -> named.contains(dependency.getTargetType()))
                        .map(named -> dependency.getTargetModule().getIdentifier()
                                + (named.isUnnamed() ? "" : "::" + named.getName())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void nobodyUsesTheEndsOfTheHouse() {
        assertThat(modules.stream()
                        .map(module -> module.getBasePackage().getAnnotation(ApplicationModule.class))
                        .flatMap(Optional::stream)
                        .flatMap(declared -> Arrays.stream(declared.allowedDependencies()))
                        .map(dependency -> dependency.replaceFirst("\\s*::.*", "")))
                .doesNotContain("fal", "animatic", "studio", "notification", "admin", "shell");
    }

    @Test
    void testsDoNotHideThePackageInfosOfTheMainCode() throws IOException {
        Path tests = Path.of("src/test/java");
        try (Stream<Path> files = Files.walk(tests)) {
            assertThat(files.map(tests::relativize).filter(file -> file.endsWith("package-info.java")))
                    .noneMatch(file -> Files.exists(Path.of("src/main/java").resolve(file)));
        }
    }
}
