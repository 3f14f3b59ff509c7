package app.photoplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
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
    void nobodyUsesTheEndsOfTheHouse() {
        assertThat(modules.stream()
                        .map(module -> module.getBasePackage().getAnnotation(ApplicationModule.class))
                        .flatMap(Optional::stream)
                        .flatMap(declared -> Arrays.stream(declared.allowedDependencies()))
                        .map(dependency -> dependency.replaceFirst("\\s*::.*", "")))
                .doesNotContain("fal", "animatic", "notification", "admin", "shell");
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
