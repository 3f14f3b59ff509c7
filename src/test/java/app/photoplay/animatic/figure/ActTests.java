package app.photoplay.animatic.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.screenplay.Mood;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She runs through the forest. | RUN",
                "He walked slowly to the gate. | WALK",
                "Alice was sitting by her sister on the bank. | SIT_GROUND",
                "They sit at the table. | SIT",
                "The Rabbit took a watch out of its waistcoat-pocket. | WATCH",
                "Down, down she fell. | FALL",
                "He raises his glass. | TOAST",
                "She reads the letter. | LETTER",
                "A man under an umbrella. | UMBRELLA",
                "He holds a lantern. | LANTERN",
                "He lights a cigarette. | SMOKE",
                "Steel leans over the engine. | LEAN_OVER",
                "She looked up at the stars. | LOOK_UP",
                "He points at the door. | POINT",
                "She waves goodbye. | WAVE",
                "He knelt before her. | KNEEL",
                "The child sleeps. | LIE",
                "They dance all night. | DANCE",
                "Brick drives the car. | DRIVE",
                "He swims to the shore. | SWIM",
                "She climbs the wall. | CLIMB",
                "They fight. | FIGHT",
                "She hugs him. | HUG",
                "He rode through the valley. | RIDE",
                "She answers the telephone. | PHONE",
                "He drinks his coffee. | DRINK",
                "She screams. | FRIGHT",
                "He knocked at the door. | KNOCK",
                "She opened the window. | OPEN",
                "He gave her a flower. | GIVE",
                "She picked it up. | PICK_UP",
                "He laid the ring on the table. | PUT",
                "They ate soup. | EAT",
                "He wrote a letter. | WRITE",
                "She played the piano. | PLAY_PIANO",
                "She threw a shoe. | THROW",
                "He caught the ball. | CATCH",
                "She hung from a rope. | HANG",
                "He looked out of the window. | LOOK_OUT",
                "They rowed home. | ROW",
                "He was digging. | DIG",
                "They shook hands. | SHAKE",
                "The crowd cheered. | CHEER",
                "She peeled an apple. | WORK",
                "He wiped his eyes. | WORK",
                "She stroked the dog. | TEND",
                "She drew a cat on the blackboard. | DRAW_ON",
                "He rang the bell. | RING",
                "She yawned. | YAWN",
                "He sang. | SING",
                "They threw themselves to the ground. | LIE",
                "He put up his hands. | CHEER",
                "The boys stormed out. | RUN",
                "He slid his hand into the pocket. | REACH",
                "She leaned in the doorway with a rifle. | POCKETS"
            })
    void theVerbChoosesTheAct(String action, Act act) {
        assertThat(Act.from(action, "Nobody", Mood.NEUTRAL, false)).isEqualTo(act);
    }

    @Test
    void everybodyDoesWhatTheirOwnSentenceSays() {
        String action = "Alice reads a book. The Rabbit runs past her.";

        assertThat(Act.from(action, "Alice", Mood.NEUTRAL, false)).isEqualTo(Act.READ);
        assertThat(Act.from(action, "White Rabbit", Mood.NEUTRAL, false)).isEqualTo(Act.RUN);
    }

    @Test
    void silentWordsLeaveTheChoiceToSpeechAndMood() {
        assertThat(Act.from("", "Ann", Mood.NEUTRAL, true)).isEqualTo(Act.TALK);
        assertThat(Act.from("", "Ann", Mood.DREAD, false)).isEqualTo(Act.FRIGHT);
    }

    @Property
    void everyActRepeatsWithoutASeam(@ForAll Act act) {
        double period = act.frames() / (double) Act.RATE;

        assertThat(act.frameAt(period)).isZero();
        assertThat(act.frameAt(-1.0 / Act.RATE)).isEqualTo(act.frames() - 1);
        Pose last = PoseMotion.at(act, act.frames() - 1, false);
        Pose first = PoseMotion.at(act, 0, false);
        assertThat(Math.abs(last.nearThigh() - first.nearThigh())).isLessThan(45);
        assertThat(Math.abs(last.lean() - first.lean())).isLessThan(12);
    }
}
