package app.photoplay.production.status;

import app.photoplay.generation.GenerationView;
import app.photoplay.generation.Generations;
import app.photoplay.production.ProductionStatus;
import app.photoplay.production.StoryboardBin;
import app.photoplay.production.brief.BriefWriter;
import app.photoplay.production.brief.BriefWriters;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.ShotOutline;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.StoryboardRevision;
import app.photoplay.storyboard.Take;
import app.photoplay.storyboard.Takes;
import app.photoplay.storyboard.document.Storyboard;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads how shots stand, in as few queries for many as for one. */
@Component
public class ShotStatusQuery {

    private final StoryboardArchive storyboards;
    private final Takes takes;
    private final Generations generations;
    private final BriefWriters writers;

    ShotStatusQuery(StoryboardArchive storyboards, Takes takes, Generations generations, BriefWriters writers) {
        this.storyboards = storyboards;
        this.takes = takes;
        this.generations = generations;
        this.writers = writers;
    }

    /** Takes are held against what the document says now. */
    public StoryboardStatus of(ProjectSummary project) {
        StoryboardRevision now = storyboards.now(project.id());
        return of(
                project,
                now.number(),
                now.storyboard(),
                statuses(List.of(project.id())).of(project.id()));
    }

    /** The same takes held against another document, such as one that would be. */
    public StoryboardStatus as(ProjectSummary project, StoryboardStatus now, Storyboard other) {
        return of(
                project, now.revision(), other, statuses(List.of(project.id())).of(project.id()));
    }

    private StoryboardStatus of(ProjectSummary project, long revision, Storyboard storyboard, ShotStatus status) {
        BriefWriter briefs = writers.of(project, storyboard);
        List<ProductionStatus.ShotProduction> productions = status.of(storyboard.filmShots(), briefs);
        return new StoryboardStatus(revision, storyboard, status.production(productions), status.takes());
    }

    /** What is in the bin, with what was made of it. */
    public StoryboardBin bin(ProjectSummary project) {
        Storyboard storyboard = storyboards.now(project.id()).storyboard();
        BriefWriter briefs = writers.of(project, storyboard);
        ShotStatus status = statuses(List.of(project.id())).of(project.id());
        return StoryboardBin.of(storyboard, shot -> status.of(shot, briefs));
    }

    /** Without words, and so without telling current from stale: what is made is current. */
    public Map<ProjectId, ProductionStatus> outlines(Collection<ProjectId> projects) {
        if (projects.isEmpty()) {
            return Map.of();
        }
        Map<ProjectId, List<ShotOutline>> shots = storyboards.outlines(projects);
        Statuses statuses = statuses(projects);
        Map<ProjectId, ProductionStatus> productions = new HashMap<>();
        for (ProjectId project : projects) {
            ShotStatus status = statuses.of(project);
            productions.put(
                    project,
                    status.production(shots.getOrDefault(project, List.of()).stream()
                            .map(status::of)
                            .toList()));
        }
        return productions;
    }

    private Statuses statuses(Collection<ProjectId> projects) {
        // Takes before generations: a take's request was written with it and is there by then.
        Map<ProjectId, List<Take>> taken = takes.of(projects);
        return new Statuses(
                taken, generations.of(projects.stream().map(ProjectId::value).toList()));
    }

    private record Statuses(Map<ProjectId, List<Take>> takes, Map<UUID, List<GenerationView>> views) {
        public ShotStatus of(ProjectId project) {
            return new ShotStatus(
                    takes.getOrDefault(project, List.of()), views.getOrDefault(project.value(), List.of()));
        }
    }
}
