package app.photoplay.generation.desk;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.settings.RuntimeSettings;
import app.photoplay.base.settings.SettingsDesk;
import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationControls;
import app.photoplay.generation.ModelOffer;
import app.photoplay.generation.provider.Providers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Switches models off and on. What is under way at one that is switched off ends all the same. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class ModelDesk {

    private final Providers providers;
    private final RuntimeSettings settings;
    private final SettingsDesk desk;

    ModelDesk(Providers providers, RuntimeSettings settings, SettingsDesk desk) {
        this.providers = providers;
        this.settings = settings;
        this.desk = desk;
    }

    /** Those for stills, then those for clips, the preferred first. */
    public List<ModelSwitch> all() {
        return Stream.of(Capability.STILL, Capability.CLIP).flatMap(this::of).toList();
    }

    private Stream<ModelSwitch> of(Capability capability) {
        Set<String> off = settings.get(GenerationControls.MODELS_OFF, Set.of());
        String standard = providers.models(capability).stream()
                .findFirst()
                .map(ModelOffer::id)
                .orElse("");
        return providers.catalogue(capability).stream()
                .map(offer -> new ModelSwitch(
                        offer.id(),
                        capability,
                        !off.contains(offer.id()),
                        offer.id().equals(standard)));
    }

    /** @throws Refusal with NOT_FOUND for what is no model here, with NOT_ALLOWED_NOW for the last one that is on */
    @Transactional
    public void set(String model, boolean on) {
        if (all().stream().noneMatch(one -> one.id().equals(model))) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        desk.change(GenerationControls.MODELS_OFF, Set.of(), off -> {
            Set<String> now = new HashSet<>(off);
            if (on) {
                now.remove(model);
            } else {
                now.add(model);
            }
            refuseNone(now);
            return now;
        });
    }

    private void refuseNone(Set<String> off) {
        for (Capability capability : List.of(Capability.STILL, Capability.CLIP)) {
            List<ModelOffer> all = providers.catalogue(capability);
            if (!all.isEmpty() && all.stream().allMatch(offer -> off.contains(offer.id()))) {
                throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
            }
        }
    }
}
