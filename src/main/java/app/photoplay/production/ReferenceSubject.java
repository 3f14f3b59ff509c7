package app.photoplay.production;

import app.photoplay.storyboard.document.LocationId;
import app.photoplay.storyboard.document.PersonId;
import java.util.UUID;

/** Whom or what a reference picture shows. */
public record ReferenceSubject(Kind kind, UUID id) {

    /** Where the id is one of. */
    public enum Kind {
        PERSON,
        PLACE
    }

    public static ReferenceSubject of(PersonId person) {
        return new ReferenceSubject(Kind.PERSON, person.value());
    }

    public static ReferenceSubject of(LocationId place) {
        return new ReferenceSubject(Kind.PLACE, place.value());
    }
}
