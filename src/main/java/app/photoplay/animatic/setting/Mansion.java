package app.photoplay.animatic.setting;

import app.photoplay.animatic.stage.Stage;
import app.photoplay.animatic.words.Place;

record Mansion(Place place) implements Setting {
    @Override
    public void build(Stage stage, Scene scene) {
        new Country(Place.LAND).build(stage, scene);
    }
}
