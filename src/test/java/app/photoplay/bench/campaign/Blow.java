package app.photoplay.bench.campaign;

/** What is done to the machine while conversions run; the numbers are those of the dossier, 4.3. */
enum Blow {
    KILL("F1 application killed at a random moment"),
    KILL_IN_SUBMIT("F2 application killed between submit and answer"),
    DATABASE("F3 database killed or held"),
    DISK("F9 disk full"),
    FFMPEG("F13 ffmpeg hangs, crashes, does nothing");

    private final String row;

    Blow(String row) {
        this.row = row;
    }

    String row() {
        return row;
    }
}
