package app.photoplay.storyboard.document;

import java.util.UUID;

/** One thing of the document that commands change, field by field. */
public sealed interface StoryboardEntry
        permits SceneEntry, ShotEntry, PersonEntry, LocationEntry, SourceEntry, FilmEntry {

    /** Its id, whatever it is; unique in the installation. */
    UUID key();
}
