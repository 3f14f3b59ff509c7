package app.photoplay.fal.model;

import app.photoplay.generation.FrameSize;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * How a model is told the shape of its picture.
 *
 * @param field of the input
 * @param ratios the words that it may take, such as «16:9»; empty where it takes a width and a height
 * @param leastPixels width × height that it makes at least, where it takes both
 * @param mostPixels width × height that it makes at most, where it takes both; 0 for no limit
 */
record FrameShape(String field, List<String> ratios, long leastPixels, long mostPixels) {

    private static final Pattern RATIO = Pattern.compile("[1-9][0-9]{0,3}:[1-9][0-9]{0,3}");

    private static final String RATIOS = "ratios in quotes, as \"16:9\"";

    /** 64 × 64. */
    private static final long LEAST = 4_096;

    private static final long MOST = 100_000_000;

    FrameShape {
        if (field == null) {
            throw FieldException.missing("field", FieldException.INPUT_FIELD);
        }
        if (ratios != null) {
            requireRatios(ratios);
            if (leastPixels != 0 || mostPixels != 0) {
                throw new FieldException("ratios", "there are pixels too", "one of the two");
            }
        }
        requirePixels("least-pixels", leastPixels);
        requirePixels("most-pixels", mostPixels);
        if (mostPixels != 0 && mostPixels < leastPixels) {
            throw new FieldException(
                    "most-pixels", mostPixels + " is less than «least-pixels»", leastPixels + " or more");
        }
        ratios = ratios == null ? List.of() : List.copyOf(ratios);
    }

    private static void requireRatios(List<String> ratios) {
        if (ratios.isEmpty()) {
            throw new FieldException("ratios", "there is none in it", RATIOS);
        }
        for (String ratio : ratios) {
            if (!RATIO.matcher(ratio).matches()) {
                throw new FieldException("ratios", "«" + ratio + "» is no ratio", RATIOS);
            }
        }
    }

    private static void requirePixels(String field, long pixels) {
        if (pixels != 0 && (pixels < LEAST || pixels > MOST)) {
            throw new FieldException(field, pixels + " does not fit", LEAST + " to " + MOST + ", or 0 for no limit");
        }
    }

    JsonNode of(FrameSize wanted) {
        if (!ratios.isEmpty()) {
            return JsonNodeFactory.instance.stringNode(nearest(wanted));
        }
        FrameSize size = size(wanted);
        return JsonNodeFactory.instance.objectNode().put("width", size.width()).put("height", size.height());
    }

    /** The size asked for, or one of the same ratio that the model can make, with even sides. */
    FrameSize size(FrameSize wanted) {
        double pixels = (double) wanted.width() * wanted.height();
        if (pixels < leastPixels) {
            double factor = Math.sqrt(leastPixels / pixels);
            return new FrameSize(evenUp(wanted.width() * factor), evenUp(wanted.height() * factor));
        }
        if (mostPixels > 0 && pixels > mostPixels) {
            double factor = Math.sqrt(mostPixels / pixels);
            return new FrameSize(evenDown(wanted.width() * factor), evenDown(wanted.height() * factor));
        }
        return wanted;
    }

    /** Compared as logarithms, so that twice as wide and half as wide are equally far. */
    private String nearest(FrameSize wanted) {
        double target = Math.log((double) wanted.width() / wanted.height());
        return ratios.stream()
                .min(Comparator.comparingDouble(ratio -> Math.abs(logarithm(ratio) - target)))
                .orElseThrow();
    }

    private static double logarithm(String ratio) {
        int colon = ratio.indexOf(':');
        return Math.log(Double.parseDouble(ratio.substring(0, colon)) / Double.parseDouble(ratio.substring(colon + 1)));
    }

    private static int evenUp(double side) {
        return (int) Math.ceil(side / 2) * 2;
    }

    private static int evenDown(double side) {
        return (int) Math.floor(side / 2) * 2;
    }
}
