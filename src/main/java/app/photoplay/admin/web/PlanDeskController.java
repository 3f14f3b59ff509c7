package app.photoplay.admin.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.generation.Capability;
import app.photoplay.generation.Generations;
import app.photoplay.generation.ModelOffer;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanDraft;
import app.photoplay.plan.PlanEditor;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanLimits;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.Resolution;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Plans as administrators edit them: a draft beside what is published. Whoever writes, discards or publishes names in
 * {@code If-Match} the {@code ETag} of what they have read, or {@code *} for whatever is there.
 */
@RestController
@RequestMapping("/api/admin/plans")
@PreAuthorize("hasRole('ADMIN')")
class PlanDeskController {

    private static final int LONGEST_ID = 40;
    private static final int LONGEST_TAG = 100;

    private final PlanEditor editor;
    private final Generations generations;

    PlanDeskController(PlanEditor editor, Generations generations) {
        this.editor = editor;
        this.generations = generations;
    }

    /** All of them, in the order of the page. */
    @GetMapping
    List<PlanFileAnswer> plans() {
        Map<PlanId, Long> people = editor.people();
        Map<PlanId, PlanTerms> drafts = editor.drafts();
        return editor.all().stream()
                .map(plan -> PlanFileAnswer.of(plan, drafts.get(plan.id()), people.getOrDefault(plan.id(), 0L)))
                .toList();
    }

    @GetMapping("/{plan}")
    ResponseEntity<PlanFileAnswer> plan(@PathVariable String plan) {
        return answer(HttpStatus.OK, editor.draft(id(plan)));
    }

    /** A new one, which nobody sees and nobody can choose yet. */
    @PostMapping
    ResponseEntity<PlanFileAnswer> create(@Valid @RequestBody NewPlan wish) {
        PlanId id;
        try {
            id = new PlanId(wish.id());
        } catch (IllegalArgumentException noId) {
            throw new Refusal(ErrorCode.VALIDATION, "id");
        }
        Plan created = editor.create(id, known(wish.terms().terms(Resolution.HD), Set.of()));
        return answer(HttpStatus.CREATED, new PlanDraft(created, null));
    }

    /** Keeps what is written, for nobody to see yet. */
    @PutMapping("/{plan}/draft")
    ResponseEntity<PlanFileAnswer> write(
            @PathVariable String plan,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable @Size(max = LONGEST_TAG)
                    String ifMatch,
            @Valid @RequestBody WrittenTerms written) {
        PlanDraft seen = seen(plan, ifMatch);
        PlanLimits limits = seen.terms().limits();
        PlanTerms terms = known(written.terms(limits.resolution()), limits.models());
        return answer(HttpStatus.OK, editor.save(seen, terms));
    }

    @DeleteMapping("/{plan}/draft")
    ResponseEntity<PlanFileAnswer> discard(
            @PathVariable String plan,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable @Size(max = LONGEST_TAG)
                    String ifMatch) {
        editor.discard(seen(plan, ifMatch));
        return answer(HttpStatus.OK, editor.draft(id(plan)));
    }

    /** @throws Refusal with NOT_ALLOWED_NOW where nothing is written */
    @PostMapping("/{plan}/publish")
    ResponseEntity<PlanFileAnswer> publish(
            @PathVariable String plan,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable @Size(max = LONGEST_TAG)
                    String ifMatch) {
        return answer(HttpStatus.OK, new PlanDraft(editor.publish(seen(plan, ifMatch)), null));
    }

    /** What is null stays as it is. */
    @PutMapping("/{plan}/placing")
    ResponseEntity<PlanFileAnswer> place(@PathVariable String plan, @Valid @RequestBody Placing wish) {
        PlanId id = id(plan);
        editor.place(id, wish.visible(), wish.open(), wish.retired());
        return answer(HttpStatus.OK, editor.draft(id));
    }

    /** Plans that it does not name come after those, as they were. */
    @PutMapping("/order")
    List<PlanFileAnswer> order(@Valid @RequestBody Order wish) {
        editor.reorder(
                wish.plans().stream().map(PlanDeskController::id).distinct().toList());
        return plans();
    }

    private ResponseEntity<PlanFileAnswer> answer(HttpStatus status, PlanDraft now) {
        PlanFileAnswer answer = PlanFileAnswer.of(
                now.plan(), now.draft(), editor.people(now.plan().id()));
        return ResponseEntity.status(status).eTag(PlanFileAnswer.etag(now)).body(answer);
    }

    /** @throws Refusal with NOT_FOUND; REVISION_NEEDED without a tag; REVISION_MISMATCH where something else is there by now */
    private PlanDraft seen(String plan, @Nullable String ifMatch) {
        PlanDraft now = editor.draft(id(plan));
        if (ifMatch == null) {
            throw new Refusal(ErrorCode.REVISION_NEEDED, null);
        }
        if (!ifMatch.strip().equals("*") && !ifMatch.strip().equals(PlanFileAnswer.etag(now))) {
            throw new Refusal(ErrorCode.REVISION_MISMATCH, null);
        }
        return now;
    }

    /**
     * @param before models that the plan has already, which may be gone by now
     * @throws Refusal with VALIDATION at {@code models} for one that is not there: whoever pays for the plan could make
     *     nothing
     */
    private PlanTerms known(PlanTerms terms, Set<String> before) {
        Set<String> unknown = new HashSet<>(terms.limits().models());
        unknown.removeAll(before);
        Stream.of(Capability.STILL, Capability.CLIP)
                .flatMap(kind -> generations.models(kind).stream())
                .map(ModelOffer::id)
                .forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new Refusal(ErrorCode.VALIDATION, "models");
        }
        return terms;
    }

    private static PlanId id(String plan) {
        try {
            return new PlanId(plan);
        } catch (IllegalArgumentException none) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
    }

    record NewPlan(
            @NotBlank @Size(max = LONGEST_ID) String id,
            @NotNull @Valid WrittenTerms terms) {}

    record Placing(
            @Nullable Boolean visible,
            @Nullable Boolean open,
            @Nullable Boolean retired) {}

    record Order(@NotNull @Size(min = 1, max = 200) List<@NotNull @Size(max = LONGEST_ID) String> plans) {}
}
