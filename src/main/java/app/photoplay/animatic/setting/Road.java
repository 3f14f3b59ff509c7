package app.photoplay.animatic.setting;

import app.photoplay.animatic.stage.Stage;

final class Road implements Setting {
    @Override
    public void build(Stage stage, Scene scene) {
        new Country(app.photoplay.animatic.words.Place.LAND).build(stage, scene);
    }
}
