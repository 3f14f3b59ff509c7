package app.photoplay.falstandin.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Measures of outputs as they follow from the inputs (contract 6.0). */
public final class Sizes {

    /** Looks at a picture that was given by its address, for the models that follow its ratio. */
    public interface Pictures {
        /** @return width / height, empty where it cannot be known */
        Optional<Double> ratio(String url);
    }

    private static final double WIDE = 16.0 / 9;
    /** [TOOLKIT] image.py */
    static final Map<String, int[]> PRESETS = Map.of(
            "square_hd", new int[] {1024, 1024},
            "square", new int[] {512, 512},
            "portrait_4_3", new int[] {768, 1024},
            "portrait_16_9", new int[] {576, 1024},
            "landscape_4_3", new int[] {1024, 768},
            "landscape_16_9", new int[] {1024, 576});

    private Sizes() {}

    public static Frame of(Inputs inputs, Pictures pictures) {
        Model model = inputs.model();
        JsonNode frame = model.frame();
        if (model.gives("video")) {
            return clip(inputs, frame, pictures);
        }
        if (model.gives("images")) {
            int[] size = frame.path("by").asString().equals("image_size")
                    ? imageSize(inputs, frame)
                    : area(ratio(inputs, "image_url", pictures), area(inputs, frame), 16);
            return new Frame(size[0], size[1], 0, 0, false, inputs.whole("num_images", 1));
        }
        double seconds = frame.has("seconds")
                ? inputs.text(frame.path("seconds").asString())
                        .map(Double::parseDouble)
                        .orElse(5.0)
                : Math.max(
                        1,
                        inputs.text("text")
                                        .or(() -> inputs.text("prompt"))
                                        .orElse("")
                                        .length()
                                / 15.0);
        return new Frame(0, 0, model.gives("text") ? 0 : seconds, 0, true, 1);
    }

    private static Frame clip(Inputs inputs, JsonNode frame, Pictures pictures) {
        JsonNode shorts = frame.path("short");
        int side = shorts.path(inputs.text("resolution").orElse("*"))
                .asInt(shorts.path("*").asInt(720));
        String by = frame.path("ratio").asString();
        double ratio = by.contains(":") ? ratio(by) : ratio(inputs, by, pictures);
        int other = even(side * Math.max(ratio, 1 / ratio));
        JsonNode length = frame.path("seconds");
        double seconds = length.isNumber()
                ? length.asDouble()
                : seconds(inputs.text(length.asString()).orElse("5"));
        JsonNode rate = frame.path("fps");
        int fps = rate.isNumber() ? rate.asInt() : inputs.whole(rate.asString(), 25);
        int frames = inputs.whole("num_frames", 0);
        String audio = frame.path("audio").asString("never");
        boolean sound = audio.equals("always") || inputs.yes(audio);
        return new Frame(
                ratio >= 1 ? other : even(side),
                ratio >= 1 ? even(side) : other,
                frames > 0 ? frames / (double) fps : seconds,
                fps,
                sound,
                1);
    }

    /** What the model is told, else the ratio of the picture it is given, else 16:9. */
    private static double ratio(Inputs inputs, String picture, Pictures pictures) {
        Optional<String> told = inputs.text("aspect_ratio").filter(text -> text.contains(":"));
        if (told.isPresent()) {
            return ratio(told.get());
        }
        JsonNode first = inputs.node("image_urls").path(0);
        String url = inputs.text(picture).orElse(first.asString(""));
        return pictures.ratio(url).orElse(inputs.model().gives("video") ? WIDE : 1.0);
    }

    private static int[] imageSize(Inputs inputs, JsonNode frame) {
        JsonNode sent = inputs.node("image_size");
        if (sent.isObject()) {
            return new int[] {sent.path("width").asInt(512), sent.path("height").asInt(512)};
        }
        String word = inputs.text("image_size").orElse("auto");
        int[] preset = PRESETS.get(word);
        if (preset == null) {
            int side = word.startsWith("auto_") ? word.charAt(5) - '0' : 2;
            return new int[] {1024 * side, 1024 * side};
        }
        double area = preset[0] * (double) preset[1];
        double least = frame.path("pixels").path(0).asDouble(0);
        return area >= least
                ? preset
                : area(preset[0] / (double) preset[1], frame.path("area").asDouble(), 16);
    }

    private static double area(Inputs inputs, JsonNode frame) {
        double factor = inputs.factor(Price.numbers(frame.path("factors")), 1);
        return frame.path("area").asDouble(1_048_576) * factor * factor;
    }

    private static int[] area(double ratio, double area, int multiple) {
        double width = Math.sqrt(area * ratio);
        return List.of(width, width / ratio).stream()
                .mapToInt(side -> Math.toIntExact(Math.round(side / multiple) * multiple))
                .toArray();
    }

    private static double seconds(String text) {
        return text.equals("auto") ? 5 : Double.parseDouble(text.replace("s", ""));
    }

    private static double ratio(String text) {
        String[] sides = text.split(":");
        return Double.parseDouble(sides[0]) / Double.parseDouble(sides[1]);
    }

    private static int even(double side) {
        return (int) Math.round(side / 2) * 2;
    }
}
