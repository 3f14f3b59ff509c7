package app.photoplay.base.audit;

import app.photoplay.base.UserId;

/**
 * What an act was done to.
 *
 * @param type its kind, such as {@code person} or {@code plan}; at most 40 characters
 * @param id within its kind, at most 80 characters
 * @param name as it was called then, at most 200 characters; may be empty
 */
public record AuditSubject(String type, String id, String name) {

    /** The kind of a person. */
    public static final String PERSON = "person";

    public static AuditSubject person(UserId id, String name) {
        return new AuditSubject(PERSON, id.toString(), name);
    }

    /** What is no person: a plan, a setting, a request. */
    public static AuditSubject of(String type, String id) {
        return new AuditSubject(type, id, id);
    }
}
