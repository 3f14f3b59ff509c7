package app.photoplay.generation;

/** What a provider can say about a submit whose answer was lost. */
public sealed interface SubmitTrace {

    /** It arrived. */
    record Arrived(ProviderHandle handle) implements SubmitTrace {}

    /** It is not there and has cost nothing: it may be submitted anew. */
    record NotArrived() implements SubmitTrace {}

    /** The provider cannot tell: it must never be submitted again by itself. */
    record CannotTell() implements SubmitTrace {}
}
