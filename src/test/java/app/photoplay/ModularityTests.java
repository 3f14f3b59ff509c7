package app.photoplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
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
}
