package app.photoplay.generation;

import org.springframework.stereotype.Component;

/** Finds out what became of a submit without an answer, and never guesses: what may have been taken is not repeated. */
@Component
class LostSubmits {

    private final Providers providers;
    private final GenerationChanges changes;
    private final Adoption adoption;
    private final Following following;

    LostSubmits(Providers providers, GenerationChanges changes, Adoption adoption, Following following) {
        this.providers = providers;
        this.changes = changes;
        this.adoption = adoption;
        this.following = following;
    }

    /** @param row SUBMITTING */
    void resolve(GenerationRow row) {
        switch (providers.named(row.provider()).trace(row.intent())) {
            case Trace.Arrived(ProviderHandle handle) -> {
                if (adoption.adopt(row.id(), row.token(), handle) == Adoption.Outcome.ADOPTED) {
                    following.follow(row.id());
                }
            }
            case Trace.NotArrived() ->
                changes.failed(
                        row, new GenerationFailure(GenerationFailure.Reason.UNAVAILABLE, "The submit did not arrive"));
            case Trace.CannotTell() -> changes.unknown(row, "The answer to the submit was lost");
        }
    }
}
