package app.photoplay.spending;

import app.photoplay.generation.Capability;
import org.jspecify.annotations.Nullable;

/** What credits were spent on, as people tell it apart. */
public enum SpendingKind {
    VIDEO,
    STILLS,
    SOUND,
    /** What no request is known for any more, or what is none of the others. */
    OTHER;

    static SpendingKind of(@Nullable Capability capability) {
        return switch (capability) {
            case CLIP -> VIDEO;
            case STILL -> STILLS;
            case SPEECH, MUSIC -> SOUND;
            case TEXT -> OTHER;
            case null -> OTHER;
        };
    }

    static SpendingKind named(@Nullable String capability) {
        return of(capability == null ? null : Capability.valueOf(capability));
    }
}
