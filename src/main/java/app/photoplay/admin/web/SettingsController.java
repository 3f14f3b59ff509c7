package app.photoplay.admin.web;

import app.photoplay.admin.settings.KnownSettings;
import app.photoplay.base.KebabCase;
import app.photoplay.generation.desk.ModelDesk;
import app.photoplay.generation.desk.ModelSwitch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What may change while the product runs. */
@RestController
@RequestMapping("/api/admin")
@PreAuthorize("hasRole('ADMIN')")
class SettingsController {

    private final KnownSettings settings;
    private final ModelDesk models;

    SettingsController(KnownSettings settings, ModelDesk models) {
        this.settings = settings;
        this.models = models;
    }

    @GetMapping("/settings")
    List<SettingAnswer> settings() {
        return settings.all().stream().map(SettingAnswer::of).toList();
    }

    @PutMapping("/settings/{setting}")
    void set(@PathVariable String setting, @Valid @RequestBody Value value) {
        settings.set(setting, value.value());
    }

    /** Gives it back to its default. */
    @DeleteMapping("/settings/{setting}")
    void reset(@PathVariable String setting) {
        settings.reset(setting);
    }

    @GetMapping("/models")
    List<ModelAnswer> models() {
        return models.all().stream().map(ModelAnswer::of).toList();
    }

    /** Its id has slashes, so it stands in the body. */
    @PutMapping("/models")
    void set(@Valid @RequestBody Switch wish) {
        models.set(wish.model(), wish.on());
    }

    record Value(@NotBlank @Size(max = 8_000) String value) {}

    record Switch(
            @NotBlank @Size(max = 200) String model,
            @NotNull Boolean on) {}

    record SettingAnswer(
            String name,
            String value,
            String byDefault,
            @Nullable String changedBy,
            @Nullable Instant changedAt) {

        static SettingAnswer of(KnownSettings.Known known) {
            var change = known.change();
            return new SettingAnswer(
                    known.name(),
                    known.value(),
                    known.byDefault(),
                    change == null ? null : change.by().toString(),
                    change == null ? null : change.at());
        }
    }

    record ModelAnswer(String model, String capability, boolean on, boolean standard) {

        static ModelAnswer of(ModelSwitch one) {
            return new ModelAnswer(one.id(), KebabCase.of(one.capability()), one.on(), one.standard());
        }
    }
}
