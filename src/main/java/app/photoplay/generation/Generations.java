package app.photoplay.generation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for pictures and clips, and tells how they stand. For other capabilities' steps, which act for nobody signed in:
 * they answer for whose project it is.
 */
public interface Generations {

    /** The models of this installation that a request may wish for, the one that is taken without a wish first. */
    List<ModelOffer> models(Capability capability);

    /**
     * Whether stills of a model are made by reference pictures too.
     *
     * @param model that is wished for; null for none. One that is not there is made up for by the standard
     */
    default boolean takesReferences(@Nullable String model) {
        return offered(Capability.STILL, model).map(ModelOffer::references).orElse(true);
    }

    /**
     * Whether clips of a model can end on a picture that they are given.
     *
     * @param model as in {@link #takesReferences}
     */
    default boolean takesEnd(@Nullable String model) {
        return offered(Capability.CLIP, model).map(ModelOffer::ends).orElse(false);
    }

    private Optional<ModelOffer> offered(Capability capability, @Nullable String model) {
        List<ModelOffer> offers = models(capability);
        return offers.stream()
                .filter(offer -> offer.id().equals(model))
                .findFirst()
                .or(() -> offers.stream().findFirst());
    }

    /** Whether a picture can be made from another one and an instruction. */
    boolean edits();

    /** What a request will cost, before anything is spent. */
    Quote quote(GenerationRequest request);

    /**
     * The ceiling that a job would run into if all that it still needs were asked for; empty where none is in sight.
     *
     * @param job as in {@link GenerationOrder#job()}, null for one that has not begun
     * @param more the quotes of what it still needs, in US dollars
     */
    Optional<CeilingOverrun> overrun(@Nullable UUID job, BigDecimal more);

    /** Keeps what is wanted and holds its credits; what cannot be paid fails at once. In the caller's transaction. */
    void request(List<GenerationOrder> orders);

    /** Calls off whatever of a subject is not made yet, here and at the provider; a late result is then no longer taken. */
    void cancel(UUID subject);

    /** The same for what one job asked for, as in {@link GenerationOrder#job()}. */
    void cancelJob(UUID subject, UUID job);

    /** The same for some of them. */
    void cancel(UUID subject, Collection<GenerationId> only);

    /**
     * Whether all of a subject has ended for good, here and at its provider: nothing more comes home, none of its credits
     * are held, nobody has to be told to stop.
     */
    boolean ended(UUID subject);

    /** Forgets everything that was asked for under a subject that has ended; its receipts stay. In the caller's transaction. */
    void forget(UUID subject);

    /** Everything that was ever asked for under these subjects, in no order. One query. */
    Map<UUID, List<GenerationView>> of(Collection<UUID> subjects);

    /** What was asked for, with every input; without those that are unknown. One query. */
    Map<GenerationId, SentRequest> requests(Collection<GenerationId> ids);

    /** Whether all of that under a subject is drawn on this machine, without a service; before that, whether it would be. */
    boolean drawnHere(UUID subject, Capability capability);

    /** At most two seconds old, so that it can be asked for with every glance at a page. */
    GenerationPace pace(Capability capability);
}
