package app.photoplay.studio.web;

import app.photoplay.assets.AssetCatalog;
import app.photoplay.assets.AssetList;
import app.photoplay.media.AssetId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which assets something is done to: those of the ids, or all that a filter finds but some.
 *
 * @param ids at most {@value #MOST}; null to go by the filter
 * @param filter as the parameters of the list; null for everything
 * @param except ids that are left out
 * @param on whether it is done, or taken back; done by default
 */
record AssetRequest(
        @Size(max = MOST) @Nullable List<@NotNull UUID> ids,

        @Size(max = MOST_FIELDS) @Nullable Map<@Size(max = 20) String, @NotNull @Size(max = 200) String> filter,

        @Size(max = MOST) @Nullable List<@NotNull UUID> except,

        @Nullable Boolean on) {

    static final int MOST = 2_000;
    /** Of a filter. */
    static final int MOST_FIELDS = 20;

    boolean meant() {
        return on == null || on;
    }

    /** @throws app.photoplay.base.web.WrongFieldsException for a filter that nobody understands, or where nothing is named */
    List<AssetId> assets(AssetCatalog catalog) {
        List<UUID> named = ids;
        if (named != null) {
            return named.stream().distinct().map(AssetId::new).toList();
        }
        AssetList found = catalog.list(AssetParameters.filter(filter), ZoneOffset.UTC);
        Set<AssetId> left = new LinkedHashSet<>(found.ids(0, found.size()));
        if (except != null) {
            except.forEach(id -> left.remove(new AssetId(id)));
        }
        return List.copyOf(left);
    }
}
