package app.photoplay.studio.assets;

import app.photoplay.base.ui.HasKeys.KeyHint;
import java.util.ArrayList;
import java.util.List;

/** The keys of the gallery, for the sheet that tells them. */
final class AssetKeys {

    private AssetKeys() {}

    /** @param changes whether whoever looks may change anything of what is shown */
    static List<KeyHint> hints(boolean changes) {
        List<KeyHint> keys = new ArrayList<>(List.of(
                hint("/", "assets.search"),
                hint("X", "assets.key.select"),
                hint("Shift X", "assets.key.range"),
                hint("Ctrl A", "assets.key.all")));
        if (changes) {
            keys.add(hint("F", "assets.bar.favourite"));
            keys.add(hint("Del", "assets.bar.bin"));
        }
        keys.add(hint("C", "assets.js.compare"));
        return keys;
    }

    private static KeyHint hint(String keys, String key) {
        return new KeyHint(keys, AssetWords.say(key));
    }
}
