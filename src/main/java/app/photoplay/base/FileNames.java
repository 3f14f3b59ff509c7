package app.photoplay.base;

import java.util.Locale;
import java.util.Set;

/** What files of an archive are called, on every system that it may be opened on. */
public final class FileNames {

    private static final int LONGEST = 80;

    private FileNames() {}

    /** Nothing that leads out of the folder, or that a system does not take for a name; «film» where nothing is left. */
    public static String plain(String title) {
        String plain = title.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]+", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[.\\s]+|[.\\s]+$", "");
        String cut = plain.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return cut.isEmpty() ? "film" : cut;
    }

    /**
     * The name, or that name with a number where something is called so already.
     *
     * @param taken by what there is; the name is added
     */
    public static String free(String name, Set<String> taken) {
        String free = name;
        int dot = name.lastIndexOf('.');
        int end = dot < name.lastIndexOf('/') || dot < 0 ? name.length() : dot;
        for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
            free = name.substring(0, end) + " (" + n + ")" + name.substring(end);
        }
        return free;
    }

    /** Of a file of that type, with its dot. */
    public static String ending(String contentType) {
        return switch (contentType) {
            case "image/jpeg" -> ".jpg";
            case "text/vtt" -> ".vtt";
            default -> "." + contentType.replaceFirst(".*/", "").replaceAll("[^a-z0-9]", "");
        };
    }
}
