package app.photoplay.animatic.setting;

import app.photoplay.animatic.stage.Stage;

/** A place: builds its layers from back to front and lets the players in where they belong. */
@FunctionalInterface
public interface Setting {

    void build(Stage stage, Scene scene);
}
