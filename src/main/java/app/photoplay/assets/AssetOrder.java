package app.photoplay.assets;

/** How a list of assets is sorted. */
public enum AssetOrder {
    NEWEST,
    OLDEST,
    /** As in the films: by film, scene, shot. */
    SCENE,
    LARGEST
}
