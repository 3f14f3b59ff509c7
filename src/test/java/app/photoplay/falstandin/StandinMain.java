package app.photoplay.falstandin;

/** The stand-in as a process of its own, started by {@code bench/fal-standin}; ends when it is told to. */
public final class StandinMain {

    private StandinMain() {}

    /** @param arguments as {@code --help} tells; what is none of them ends it with the code 2 */
    public static void main(String[] arguments) throws InterruptedException {
        StandinCommand command;
        try {
            command = StandinCommand.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println("fal-standin: " + e.getMessage() + ". bench/fal-standin --help says what there is.");
            System.exit(2);
            return;
        }
        if (command.help()) {
            System.out.print(StandinHelp.text(command.options().port()));
            return;
        }
        FalStandin standin = FalStandin.start(command.options());
        System.out.println("fal-standin address=" + standin.address() + " key=" + FalStandin.KEY + " admin_key="
                + FalStandin.ADMIN_KEY);
        Thread.currentThread().join();
    }
}
