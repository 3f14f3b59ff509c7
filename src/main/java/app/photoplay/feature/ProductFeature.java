package app.photoplay.feature;

import app.photoplay.base.KebabCase;
import org.togglz.core.Feature;

/** What can be switched. A feature that is off is not there: no button, no word of it, and no way by HTTP. */
public enum ProductFeature implements Feature {
    /** Changing a picture by an instruction instead of making it anew. */
    PICTURE_EDITS;

    /** As rows, addresses and message keys name it: its words are {@code feature.<id>}. */
    public String id() {
        return KebabCase.of(this);
    }
}
