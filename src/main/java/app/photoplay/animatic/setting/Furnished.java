package app.photoplay.animatic.setting;

import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.words.PlaceKind;
import app.photoplay.animatic.words.Thing;
import java.util.function.DoubleUnaryOperator;

/** A stage with more on it: what the place has by {@link PlaceFurniture} stands behind the players. */
record Furnished(StageSet base, PlaceKind place) implements StageSet {

    @Override
    public void build(StageBuilder stage, SceneSetup scene) {
        base.build(
                stage,
                new SceneSetup(
                        scene.sight(),
                        scene.height(),
                        scene.near(),
                        scene.foreground(),
                        new Behind(stage, scene, place)));
    }

    private record Behind(StageBuilder stage, SceneSetup scene, PlaceKind place) implements SceneSetup.Players {

        @Override
        public void enter(double z, DoubleUnaryOperator ground) {
            furnish(z, ground);
            scene.players().enter(z, ground);
        }

        @Override
        public void enterAt(double z, double x, DoubleUnaryOperator ground) {
            furnish(z, ground);
            scene.players().enterAt(z, x, ground);
        }

        @Override
        public boolean brings(Thing thing) {
            return scene.players().brings(thing);
        }

        @Override
        public boolean afloat() {
            return scene.players().afloat();
        }

        @Override
        public void board(double z, double x, double y, double s, int face) {
            scene.players().board(z, x, y, s, face);
        }

        private void furnish(double z, DoubleUnaryOperator ground) {
            PlaceFurniture.open(stage, place, z, ground, scene.height() / 1.75);
        }
    }
}
