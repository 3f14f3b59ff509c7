package app.photoplay.storyboard.document;

import tools.jackson.databind.json.JsonMapper;

/** Commands as the log keeps them, and as HTTP gives them. */
public final class CommandJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CommandJson() {}

    public static String write(StoryboardCommand command) {
        return MAPPER.writerFor(StoryboardCommand.class).writeValueAsString(command);
    }

    /** @throws tools.jackson.core.JacksonException if it is none */
    public static StoryboardCommand read(String json) {
        return MAPPER.readValue(json, StoryboardCommand.class);
    }
}
