package app.photoplay.studio.assets;

import app.photoplay.assets.AssetActHistory;
import app.photoplay.assets.AssetActs;
import app.photoplay.assets.AssetCatalog;
import app.photoplay.assets.AssetPackages;
import app.photoplay.studio.live.LiveView;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the gallery asks and tells. */
@Component
record AssetServices(
        AssetCatalog catalog,
        AssetActs acts,
        AssetActHistory history,
        AssetPackages packages,
        LiveView live,
        Clock clock) {}
