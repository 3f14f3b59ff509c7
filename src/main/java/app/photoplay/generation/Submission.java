package app.photoplay.generation;

/** The answer to a submit. */
public sealed interface Submission {

    record Accepted(ProviderHandle handle) implements Submission {}

    /** Definitely not taken: nothing runs and nothing is owed. */
    record Refused(GenerationFailure failure) implements Submission {}
}
