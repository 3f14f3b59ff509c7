package app.photoplay.generation.desk;

import app.photoplay.base.UserId;

/** Whose requests a stop of the queue holds. */
public sealed interface QueueScope {

    /** Everybody's, at every provider. */
    record Everything() implements QueueScope {}

    /** Those that go to one provider, as in {@link app.photoplay.generation.ModelProvider#name()}. */
    record AtProvider(String name) implements QueueScope {}

    /** Those of one person. */
    record OfPerson(UserId person) implements QueueScope {}
}
