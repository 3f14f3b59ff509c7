package app.photoplay.production;

import app.photoplay.generation.GenerationRequest;
import app.photoplay.media.AssetId;
import app.photoplay.production.StoryboardSurvey.Made;
import app.photoplay.production.StoryboardSurvey.ShotSurvey;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is to be made, in the order of the film: the quote that is shown and the order that is placed both come from
 * here. Pure.
 */
record ProductionPlan(List<Item> items) {

    /** Stands for the still that will be there by then: no price depends on which. */
    private static final AssetId SOME_STILL = AssetId.next();

    private static final Made NOTHING = new Made(ShotState.MISSING, null, null);

    /**
     * One still or clip.
     *
     * @param number of the shot
     * @param take its number among the takes of that shot and kind
     */
    record Item(ShotId shot, int number, TakeKind kind, int take, GenerationRequest request, MadeFrom from) {}

    /**
     * What can be asked for now: a still, or the clip of a still that is there.
     *
     * @param clips whether clips are wanted
     * @param wanted of which a new take is asked for
     */
    static ProductionPlan now(
            BriefWriter briefs, ShotStatusQuery.Standing standing, boolean clips, Predicate<Made> wanted) {
        List<Item> items = new ArrayList<>();
        Map<ShotId, ShotSurvey> surveys = byShot(standing.survey());
        for (ShotEntry shot : standing.storyboard().filmShots()) {
            ShotSurvey survey = surveys.get(shot.id());
            if (survey == null) {
                continue;
            }
            AssetId still = survey.still().asset();
            if (wanted.test(survey.still())) {
                items.add(still(briefs, shot, survey));
            } else if (clips && still != null && survey.still().usable() && wanted.test(survey.clip())) {
                items.add(clip(briefs, shot, survey, still));
            }
        }
        return new ProductionPlan(items);
    }

    /** All that is missing, up to the last clip, but for the clips of stills that failed. */
    static ProductionPlan missing(BriefWriter briefs, ShotStatusQuery.Standing standing) {
        List<Item> items = new ArrayList<>();
        Map<ShotId, ShotSurvey> surveys = byShot(standing.survey());
        for (ShotEntry shot : standing.storyboard().filmShots()) {
            ShotSurvey survey = Objects.requireNonNull(surveys.get(shot.id()));
            if (survey.still().state() == ShotState.MISSING) {
                items.add(still(briefs, shot, survey));
            }
            if (survey.clip().state() == ShotState.MISSING && survey.still().state() != ShotState.FAILED) {
                items.add(clip(
                        briefs,
                        shot,
                        survey,
                        Objects.requireNonNullElse(survey.still().asset(), SOME_STILL)));
            }
        }
        return new ProductionPlan(items);
    }

    /** Everything of a storyboard of which nothing is made yet. */
    static ProductionPlan whole(Look look, AspectRatio aspect, Storyboard storyboard) {
        List<ShotSurvey> shots = new ArrayList<>();
        storyboard
                .filmShots()
                .forEach(shot ->
                        shots.add(new ShotSurvey(shot.id(), shots.size() + 1, shot.duration(), NOTHING, NOTHING)));
        return missing(
                new BriefWriter(look, aspect, storyboard),
                new ShotStatusQuery.Standing(storyboard, StoryboardSurvey.ofNothingMade(shots)));
    }

    private static Item still(BriefWriter briefs, ShotEntry shot, ShotSurvey survey) {
        return new Item(
                shot.id(),
                survey.number(),
                TakeKind.STILL,
                survey.still().takes() + 1,
                briefs.still(shot),
                briefs.stillFrom(shot));
    }

    private static Item clip(BriefWriter briefs, ShotEntry shot, ShotSurvey survey, AssetId still) {
        return new Item(
                shot.id(),
                survey.number(),
                TakeKind.CLIP,
                survey.clip().takes() + 1,
                briefs.clip(shot, still),
                briefs.clipFrom(shot, still));
    }

    private static Map<ShotId, ShotSurvey> byShot(StoryboardSurvey survey) {
        return survey.shots().stream().collect(Collectors.toMap(ShotSurvey::id, Function.identity()));
    }
}
