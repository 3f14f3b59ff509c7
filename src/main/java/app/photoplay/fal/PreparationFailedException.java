package app.photoplay.fal;

import app.photoplay.generation.GenerationFailure;

/** Something that has to go before a submit could not be done: nothing was submitted. */
final class PreparationFailedException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient GenerationFailure failure;

    PreparationFailedException(GenerationFailure failure) {
        super(failure.detail());
        this.failure = failure;
    }

    GenerationFailure failure() {
        return failure;
    }
}
