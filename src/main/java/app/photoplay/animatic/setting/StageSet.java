package app.photoplay.animatic.setting;

import app.photoplay.animatic.stage.StageBuilder;

/** A place: builds its layers from back to front and lets the players in where they belong. */
@FunctionalInterface
public interface StageSet {

    void build(StageBuilder stage, SceneSetup scene);
}
