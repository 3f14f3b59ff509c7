package app.photoplay.generation.service;

import app.photoplay.base.Jobs;
import app.photoplay.base.UserId;
import app.photoplay.generation.Capability;
import app.photoplay.generation.CeilingOverrun;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationOrder;
import app.photoplay.generation.GenerationPace;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.GenerationView;
import app.photoplay.generation.Generations;
import app.photoplay.generation.GenerationsChanged;
import app.photoplay.generation.ModelOffer;
import app.photoplay.generation.ModelProvider;
import app.photoplay.generation.Quote;
import app.photoplay.generation.SentRequest;
import app.photoplay.generation.billing.ReceiptRows;
import app.photoplay.generation.billing.SpendingCeilings;
import app.photoplay.generation.completion.CancelStep;
import app.photoplay.generation.provider.Providers;
import app.photoplay.generation.provider.Reachability;
import app.photoplay.generation.queue.DispatchStep;
import app.photoplay.generation.queue.GenerationQueue;
import app.photoplay.generation.rows.CancelRows;
import app.photoplay.generation.rows.CancelRows.CalledOff;
import app.photoplay.generation.rows.GenerationQueries;
import app.photoplay.plan.CreditLedger;
import app.photoplay.plan.Credits;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is asked for in the queue of the database. */
@Service
@PermitAll
class QueuedGenerations implements Generations {

    private static final Duration PACE_HOLDS = Duration.ofSeconds(2);
    /** What was called off while it was being sent may still turn out to have arrived. */
    private static final Duration LONGEST_SUBMIT = Duration.ofMinutes(10);

    private final Providers providers;
    private final GenerationQueue queue;
    private final CancelRows cancels;
    private final GenerationQueries reads;
    private final ReceiptRows receipts;
    private final SpendingCeilings ceilings;
    private final Reachability reachability;
    private final CreditLedger ledger;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final LoadingCache<Capability, GenerationPace> paces;

    QueuedGenerations(
            Providers providers,
            GenerationQueue queue,
            CancelRows cancels,
            GenerationQueries reads,
            ReceiptRows receipts,
            SpendingCeilings ceilings,
            Reachability reachability,
            CreditLedger ledger,
            Jobs jobs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.providers = providers;
        this.queue = queue;
        this.cancels = cancels;
        this.reads = reads;
        this.receipts = receipts;
        this.ceilings = ceilings;
        this.reachability = reachability;
        this.ledger = ledger;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
        this.paces = Caffeine.newBuilder().expireAfterWrite(PACE_HOLDS).build(this::measure);
    }

    @Override
    public List<ModelOffer> models(Capability capability) {
        return providers.models(capability);
    }

    @Override
    public boolean edits() {
        return providers.making(Capability.STILL).edits();
    }

    @Override
    public Quote quote(GenerationRequest request) {
        return providers.quoted(request).quote();
    }

    @Override
    public Optional<CeilingOverrun> overrun(@Nullable UUID job, BigDecimal more) {
        return ceilings.foreseen(job, more);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void request(List<GenerationOrder> orders) {
        Map<UserId, List<GenerationOrder>> byAccount =
                orders.stream().collect(Collectors.groupingBy(GenerationOrder::account));
        byAccount.forEach(this::request);
    }

    private void request(UserId account, List<GenerationOrder> orders) {
        List<Wanted> wanted = new ArrayList<>();
        for (GenerationOrder order : orders) {
            Providers.Quoted quoted = providers.quoted(order.request());
            wanted.add(new Wanted(order, quoted.provider().name(), quoted.quote()));
        }
        Map<GenerationId, GenerationFailure.Reason> beyond = beyondCeilings(wanted);
        Set<UUID> paid = ledger.hold(
                account,
                wanted.stream()
                        .filter(one -> !beyond.containsKey(one.id()))
                        .map(one -> new CreditLedger.Hold(
                                one.id().value(), one.quote().credits()))
                        .toList());
        GenerationFailure.Reason unpaid = shortage(account, wanted, beyond, paid);
        queue.add(wanted.stream().map(one -> entry(one, beyond, paid, unpaid)).toList(), clock.instant());
        wake(wanted.stream().map(Wanted::provider));
        orders.stream()
                .map(GenerationOrder::subject)
                .distinct()
                .forEach(subject -> events.publishEvent(new GenerationsChanged(subject, paid.size() < orders.size())));
    }

    /** What a ceiling is in the way of, and which. */
    private Map<GenerationId, GenerationFailure.Reason> beyondCeilings(List<Wanted> wanted) {
        Map<GenerationId, GenerationFailure.Reason> beyond = new HashMap<>();
        if (wanted.stream().anyMatch(one -> one.quote().usd().signum() > 0)) {
            SpendingCeilings.Count count = ceilings.wanted();
            wanted.forEach(one -> count.take(one.order().job(), one.quote().usd())
                    .ifPresent(ceiling -> beyond.put(one.id(), ceiling)));
        }
        return beyond;
    }

    private static GenerationQueue.Entry entry(
            Wanted one,
            Map<GenerationId, GenerationFailure.Reason> beyond,
            Set<UUID> paid,
            GenerationFailure.Reason unpaid) {
        GenerationFailure.Reason why = paid.contains(one.id().value()) ? null : unpaid;
        return new GenerationQueue.Entry(one.order(), one.provider(), one.quote(), beyond.getOrDefault(one.id(), why));
    }

    /** Why what is not paid is not: nothing has to be bought where other work that is under way holds as much. */
    private GenerationFailure.Reason shortage(
            UserId account, List<Wanted> wanted, Map<GenerationId, GenerationFailure.Reason> beyond, Set<UUID> paid) {
        Credits ours = Credits.ZERO;
        Credits missing = Credits.ZERO;
        for (Wanted one : wanted) {
            if (paid.contains(one.id().value())) {
                ours = ours.plus(one.quote().credits());
            } else if (!beyond.containsKey(one.id())) {
                missing = missing.plus(one.quote().credits());
            }
        }
        boolean held = missing.hundredths() > 0 && missing.plus(ours).compareTo(ledger.held(account)) <= 0;
        return held ? GenerationFailure.Reason.CREDITS_HELD : GenerationFailure.Reason.OUT_OF_CREDITS;
    }

    private record Wanted(GenerationOrder order, String provider, Quote quote) {
        GenerationId id() {
            return order.id();
        }
    }

    private void wake(Stream<String> names) {
        names.distinct().forEach(provider -> jobs.request(new DispatchStep(provider)));
    }

    @Override
    @Transactional
    public void cancel(UUID subject) {
        calledOff(subject, cancels.cancel(subject, clock.instant()));
    }

    @Override
    @Transactional
    public void cancelJob(UUID subject, UUID job) {
        calledOff(subject, cancels.cancelJob(subject, job, clock.instant()));
    }

    @Override
    @Transactional
    public void cancel(UUID subject, Collection<GenerationId> only) {
        if (!only.isEmpty()) {
            calledOff(subject, cancels.cancel(subject, only, clock.instant()));
        }
    }

    private void calledOff(UUID subject, List<CalledOff> cancelled) {
        ledger.release(ids(cancelled, one -> true));
        receipts.cancelled(ids(cancelled, CalledOff::sent), clock.instant());
        wake(cancelled.stream().map(CalledOff::provider));
        ids(cancelled, CalledOff::followed).forEach(id -> jobs.request(new CancelStep(id)));
        if (!cancelled.isEmpty()) {
            events.publishEvent(new GenerationsChanged(subject, true));
        }
    }

    @Override
    public boolean ended(UUID subject) {
        return !cancels.open(subject, clock.instant().minus(LONGEST_SUBMIT));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID subject) {
        cancels.delete(subject);
    }

    private static List<UUID> ids(List<CalledOff> cancelled, Predicate<CalledOff> which) {
        return cancelled.stream().filter(which).map(one -> one.id().value()).toList();
    }

    @Override
    public Map<UUID, List<GenerationView>> of(Collection<UUID> subjects) {
        return reads.ofSubjects(subjects, reachability::isUnreachable, clock.instant());
    }

    @Override
    public Map<GenerationId, SentRequest> requests(Collection<GenerationId> ids) {
        Map<GenerationId, SentRequest> sent = new HashMap<>();
        reads.inputs(ids)
                .forEach(input -> sent.put(
                        input.id(),
                        new SentRequest(
                                input.request(),
                                providers
                                        .find(input.provider())
                                        .map(provider -> provider.prompt(input.request(), input.model()))
                                        .orElseGet(() -> promptOf(input.request())))));
        return sent;
    }

    private static String promptOf(GenerationRequest request) {
        return switch (request) {
            case GenerationRequest.Still still -> still.brief().prompt();
            case GenerationRequest.Clip clip -> clip.brief().prompt();
        };
    }

    @Override
    public boolean drawnHere(UUID subject, Capability capability) {
        Set<String> makers = reads.providers(subject, capability);
        return makers.isEmpty()
                ? providers.making(capability).name().equals(Providers.DRAWING)
                : makers.equals(Set.of(Providers.DRAWING));
    }

    @Override
    public GenerationPace pace(Capability capability) {
        return paces.get(capability);
    }

    private GenerationPace measure(Capability capability) {
        ModelProvider provider = providers.making(capability);
        List<GenerationQueries.Typical> typical = reads.typical(provider.name(), capability);
        return new GenerationPace(
                typical.stream().map(GenerationQueries.Typical::model).toList(),
                typical.stream()
                        .collect(Collectors.toMap(GenerationQueries.Typical::model, GenerationQueries.Typical::time)),
                provider.concurrency(),
                queue.people(provider.name()));
    }
}
