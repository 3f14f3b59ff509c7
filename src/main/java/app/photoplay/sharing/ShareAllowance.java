package app.photoplay.sharing;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.Refusal;
import app.photoplay.plan.Demand;
import app.photoplay.plan.Limits;
import app.photoplay.plan.SharingFeature;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks whether the signed-in person’s plan has what a link is to do. */
@Component
class ShareAllowance {

    private final Limits limits;
    private final CurrentUser currentUser;

    ShareAllowance(Limits limits, CurrentUser currentUser) {
        this.limits = limits;
        this.currentUser = currentUser;
    }

    /**
     * What a link does already it goes on doing on a smaller plan too.
     *
     * @param before what it does already; null for a new one
     * @throws Refusal with PLAN_SHARING where the plan lacks something of it
     */
    void require(ShareOptions options, @Nullable ShareOptions before) {
        Set<SharingFeature> wanted = features(options);
        if (before != null) {
            wanted.removeAll(features(before));
        }
        limits.check(currentUser.id(), new Demand.Sharing(wanted)).ifPresent(refused -> {
            throw refused.refusal(refused.what() == null ? null : field(SharingFeature.valueOf(refused.what())));
        });
    }

    /** The same without what the plan lacks, to begin another link with. */
    ShareOptions within(ShareOptions options) {
        Set<SharingFeature> lacking = features(options);
        lacking.removeIf(feature ->
                limits.check(currentUser.id(), new Demand.Sharing(feature)).isEmpty());
        Set<GuestRight> rights = new HashSet<>(options.allows());
        if (lacking.contains(SharingFeature.DOWNLOAD)) {
            rights.removeIf(GuestRight::takesAlong);
        }
        if (lacking.contains(SharingFeature.REVIEW)) {
            rights.remove(GuestRight.APPROVE);
        }
        return new ShareOptions(
                options.name(),
                options.version(),
                options.shows(),
                rights,
                options.watermark(),
                options.indexed(),
                lacking.contains(SharingFeature.EMBED) ? List.of() : options.frames(),
                options.expiresAt(),
                options.zone());
    }

    private static Set<SharingFeature> features(ShareOptions options) {
        Set<SharingFeature> features = EnumSet.of(SharingFeature.LINK);
        if (!options.frames().isEmpty()) {
            features.add(SharingFeature.EMBED);
        }
        if (options.allows().stream().anyMatch(GuestRight::takesAlong)) {
            features.add(SharingFeature.DOWNLOAD);
        }
        if (options.allows(GuestRight.APPROVE)) {
            features.add(SharingFeature.REVIEW);
        }
        return features;
    }

    private static @Nullable String field(SharingFeature feature) {
        return switch (feature) {
            case EMBED -> "frames";
            case DOWNLOAD, REVIEW -> "allows";
            case LINK, NO_MARK, TEAM -> null;
        };
    }
}
