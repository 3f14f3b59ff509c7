package app.photoplay.animatic;

import app.photoplay.animatic.AnimaticProperties.Fault;
import app.photoplay.animatic.AnimaticProperties.Faults;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.generation.GenerationRequest;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Decides what goes wrong on purpose with a request. */
final class FaultInjection {

    enum Verdict {
        SPARED,
        REFUSED,
        THROTTLED,
        HANGS,
        FAILS
    }

    private final Faults faults;
    private final AtomicLong count = new AtomicLong();

    FaultInjection(Faults faults) {
        this.faults = faults;
    }

    Verdict of(GenerationRequest request) {
        long number = count.incrementAndGet();
        String prompt = switch (request) {
            case GenerationRequest.Still still -> still.brief().prompt();
            case GenerationRequest.Clip clip -> clip.brief().prompt();
        };
        long seed = switch (request) {
            case GenerationRequest.Still still -> still.seed();
            case GenerationRequest.Clip clip -> clip.seed() + 1;
        };
        if (meets(faults.throttling(), prompt, seed, 1, number)) {
            return Verdict.THROTTLED;
        }
        if (meets(faults.refusal(), prompt, seed, 2, number)) {
            return Verdict.REFUSED;
        }
        if (meets(faults.hang(), prompt, seed, 3, number)) {
            return Verdict.HANGS;
        }
        return meets(faults.failure(), prompt, seed, 4, number) ? Verdict.FAILS : Verdict.SPARED;
    }

    private boolean meets(Fault fault, String prompt, long seed, int kind, long number) {
        String word = fault.word();
        if (word != null
                && !word.isBlank()
                && prompt.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (fault.every() > 0 && number % fault.every() == 0) {
            return true;
        }
        return fault.rate() > 0
                && new Rng(faults.seed() * 31 + seed)
                                .fork(kind + prompt.hashCode())
                                .unit()
                        < fault.rate();
    }
}
