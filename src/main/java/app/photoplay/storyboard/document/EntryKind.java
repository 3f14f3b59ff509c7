package app.photoplay.storyboard.document;

/** What an entry is of, as the log writes it. */
public enum EntryKind {
    SCENE(SceneEntry.class),
    SHOT(ShotEntry.class),
    PERSON(PersonEntry.class),
    LOCATION(LocationEntry.class),
    SOURCE(SourceEntry.class),
    FILM(FilmEntry.class);

    private final Class<? extends StoryboardEntry> type;

    EntryKind(Class<? extends StoryboardEntry> type) {
        this.type = type;
    }

    Class<? extends StoryboardEntry> type() {
        return type;
    }

    static EntryKind of(StoryboardEntry entry) {
        return switch (entry) {
            case SceneEntry scene -> SCENE;
            case ShotEntry shot -> SHOT;
            case PersonEntry person -> PERSON;
            case LocationEntry location -> LOCATION;
            case SourceEntry source -> SOURCE;
            case FilmEntry film -> FILM;
        };
    }
}
