package app.photoplay.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The port to generative models. A request is quoted, submitted once, followed until it ends, and its output fetched.
 * No method may wait for the model: submitting and following answer within the network's time-outs.
 */
public interface ModelProvider {

    /** A stable name, kept in rows, such as «animatic». */
    String name();

    Set<Capability> capabilities();

    /** How many requests may be under way at once, over all people. */
    int concurrency();

    /** Whether this very request can be made here; one of a capability that is missing cannot. */
    default boolean makes(GenerationRequest request) {
        return capabilities().contains(request.capability());
    }

    /** The models that a request may wish for here, the one that is taken without a wish first. */
    default List<ModelOffer> models(Capability capability) {
        return List.of();
    }

    /**
     * What this request will cost and who makes it, before anything is spent. A model that it wishes for and that is not
     * there any more is made up for by the one that is taken without a wish.
     */
    Quote quote(GenerationRequest request);

    /** Whether it makes a picture from another one and an instruction: a still whose references hold that picture. */
    default boolean edits() {
        return false;
    }

    /** The words of a request as that model reads them, as in {@link Quote#model()}. */
    default String prompt(GenerationRequest request, String model) {
        return switch (request) {
            case GenerationRequest.Still still -> still.brief().prompt();
            case GenerationRequest.Clip clip -> clip.brief().prompt();
        };
    }

    /**
     * Hands a request over, to the model that was quoted. A runtime exception after its departure says that nobody knows
     * whether it arrived; one before says that it was not sent. Where nothing can be reached, it is refused as UNREACHABLE.
     *
     * @param guard told right before anything leaves; whatever it throws is passed on
     */
    Submission submit(SubmitIntent intent, GenerationRequest request, SendGuard guard);

    /**
     * Looks for a submit whose answer was lost, in a crash or on the way. A provider that charges and keeps no record
     * under our id leaves this as it is.
     *
     * @param request what was handed over, as it was kept before
     * @param anothers whether what the provider calls by that id is known to be another attempt of ours
     */
    default SubmitTrace trace(SubmitIntent intent, GenerationRequest request, Predicate<String> anothers) {
        return new SubmitTrace.CannotTell();
    }

    /**
     * Where an accepted request stands.
     *
     * @throws UnreachableException if the provider cannot be reached
     * @throws AskLaterException if it wants to be asked later, or is asked again soon to be sure
     * @throws UncheckedIOException if what it answers cannot be understood
     */
    Progress follow(ProviderHandle handle);

    /**
     * Whether a change is told by {@link ProviderSignals} as soon as it happens, so that asking is only the net beneath.
     */
    default boolean signals(ProviderHandle handle) {
        return false;
    }

    /**
     * Asks for an end; the request may still finish. A request that has ended or is not known counts as called off.
     *
     * @throws UncheckedIOException if the provider did not confirm it; trying again may help
     */
    void cancel(ProviderHandle handle);

    /**
     * Brings a finished request's output to a file.
     *
     * @param output where it lies, as {@link Progress.Finished} said
     * @param target a file that does not exist yet, in an existing folder
     * @throws NoOutputException if there is none any more, or never was
     * @throws IOException if it cannot be had now; trying again may help
     * @throws UncheckedIOException if our own disk does not take it
     */
    void fetch(ProviderHandle handle, URI output, Path target) throws IOException;
}
