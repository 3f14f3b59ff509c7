package app.photoplay.studio.assets;

import app.photoplay.assets.AssetActs;
import app.photoplay.assets.AssetCatalog;
import app.photoplay.assets.AssetPackages;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the gallery asks and tells. */
@Component
record AssetServices(AssetCatalog catalog, AssetActs acts, AssetPackages packages, Clock clock) {}
