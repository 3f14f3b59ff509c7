package app.photoplay.assets;

import app.photoplay.base.KebabCase;

/** What a list of assets is narrowed or sorted by: one parameter of its address each. */
public enum AssetField {
    PROJECT,
    SCENE,
    PERSON,
    PLACE,
    KIND,
    STATE,
    CHOSEN,
    FAVOURITE,
    LOOK,
    MODEL,
    /** The first day, in ISO 8601. */
    SINCE,
    /** The last day, in ISO 8601. */
    UNTIL,
    WORDS,
    SORT;

    /** As it stands in an address. */
    public String parameter() {
        return KebabCase.of(this);
    }
}
