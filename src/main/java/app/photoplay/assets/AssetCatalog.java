package app.photoplay.assets;

import app.photoplay.assets.AssetDetailRows.Origin;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.Generations;
import app.photoplay.generation.SentRequest;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** All pictures, clips and films that the signed-in person may see. As many queries for ten thousand as for ten. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class AssetCatalog {

    private final ProjectAccess access;
    private final AssetRows rows;
    private final AssetDetailRows details;
    private final AssetUsageRows usage;
    private final AssetSubjectRows subjects;
    private final Generations generations;

    AssetCatalog(
            ProjectAccess access,
            AssetRows rows,
            AssetDetailRows details,
            AssetUsageRows usage,
            AssetSubjectRows subjects,
            Generations generations) {
        this.access = access;
        this.rows = rows;
        this.details = details;
        this.usage = usage;
        this.subjects = subjects;
        this.generations = generations;
    }

    /**
     * All that a filter finds, in order.
     *
     * @param zone in which a day begins
     * @throws Refusal with NOT_FOUND where it names a film that the person may not see
     */
    public AssetList list(AssetFilter filter, ZoneId zone) {
        return rows.list(filter, visible(filter), zone);
    }

    /**
     * A page of the same, read as such.
     *
     * @param from 0-based
     * @throws Refusal with NOT_FOUND where it names a film that the person may not see
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AssetPage page(AssetFilter filter, ZoneId zone, int from, int limit) {
        List<ProjectId> projects = visible(filter);
        AssetQuestion question = new AssetQuestion(filter, projects, zone);
        List<AssetId> ids = rows.ids(question, filter.order(), from, limit);
        Map<AssetId, AssetCard> cards = rows.cards(ids, projects);
        return new AssetPage(
                rows.count(question),
                ids.stream().map(cards::get).filter(Objects::nonNull).toList());
    }

    /** By id; without those that the person may not see. */
    public Map<AssetId, AssetCard> cards(Collection<AssetId> ids) {
        return rows.cards(ids, visible());
    }

    /**
     * Everything that is known of one.
     *
     * @throws Refusal with NOT_FOUND unless the person may see it
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AssetDetails details(AssetId id) {
        AssetCard card = cards(List.of(id)).get(id);
        Origin origin = details.origin(id).orElse(null);
        if (card == null || origin == null) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        UUID generation = origin.generation();
        SentRequest sent = generation == null
                ? null
                : generations.requests(List.of(new GenerationId(generation))).get(new GenerationId(generation));
        return new AssetDetails(
                card,
                sent == null ? null : sent.prompt(),
                origin.provider(),
                origin.model(),
                AssetOrigins.seed(sent),
                price(origin, card.project()),
                origin.making(),
                origin.takes(),
                shown(sent),
                details.uses(id, card.project().value()),
                origin.request());
    }

    /** What things cost is of whoever has them made. */
    private @Nullable Credits price(Origin origin, ProjectId project) {
        Long price = origin.price();
        return price == null || !access.rights(project).edit() ? null : new Credits(price);
    }

    /** The films whose files the person may change; those of others are looked at and taken along. */
    public Set<ProjectId> changeable() {
        return access.offered(ProjectRight.EDIT);
    }

    /** How many of them the person may look at and not change. */
    public int onlySeen(Collection<AssetId> ids) {
        Set<ProjectId> changeable = changeable();
        List<ProjectId> seen =
                visible().stream().filter(film -> !changeable.contains(film)).toList();
        return seen.isEmpty() ? 0 : rows.count(ids, seen);
    }

    /**
     * What the list can be narrowed by.
     *
     * @param project the film that is looked at; null for all
     * @throws Refusal with NOT_FOUND unless the person may see it
     */
    public AssetFacets facets(@Nullable UUID project) {
        List<ProjectSummary> films = access.all(ProjectRight.VIEW);
        List<ProjectId> of = films.stream()
                .map(ProjectSummary::id)
                .filter(id -> project == null || id.value().equals(project))
                .toList();
        if (project != null && of.isEmpty()) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        Map<String, List<String>> values = rows.facets(of);
        return new AssetFacets(
                films,
                project == null ? Map.of() : rows.scenes(project),
                values.getOrDefault("person", List.of()),
                values.getOrDefault("place", List.of()),
                values.getOrDefault("look", List.of()).stream()
                        .map(AssetQuestion::lookId)
                        .distinct()
                        .toList(),
                values.getOrDefault("model", List.of()));
    }

    /** What the person’s own films take of the disk, by film and kind. */
    public AssetStorage storage() {
        return usage.storage(access.own().stream().map(ProjectSummary::id).toList());
    }

    /**
     * Whom and what of a film a picture can be shown for.
     *
     * @throws Refusal with NOT_FOUND unless the person may see it
     */
    public List<AssetSubject> subjects(ProjectId project) {
        access.require(project, ProjectRight.VIEW);
        return subjects.all(project);
    }

    private List<ProjectId> visible(AssetFilter filter) {
        List<ProjectId> projects = visible();
        filter.id(AssetField.PROJECT).ifPresent(id -> {
            if (!projects.contains(new ProjectId(id))) {
                throw new Refusal(ErrorCode.NOT_FOUND, null);
            }
        });
        return projects;
    }

    private List<ProjectId> visible() {
        return access.all(ProjectRight.VIEW).stream().map(ProjectSummary::id).toList();
    }

    private static List<AssetId> shown(@Nullable SentRequest sent) {
        List<AssetId> shown = new ArrayList<>();
        if (sent != null) {
            switch (sent.request()) {
                case GenerationRequest.Still still -> shown.addAll(still.references());
                case GenerationRequest.Clip clip -> {
                    shown.add(clip.still());
                    Optional.ofNullable(clip.end()).ifPresent(shown::add);
                }
            }
        }
        return shown;
    }
}
