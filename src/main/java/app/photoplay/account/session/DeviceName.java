package app.photoplay.account.session;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** Tells a device in words, from how its browser calls itself: «Firefox, Linux». */
final class DeviceName {

    private static final int LONGEST = 200;

    /** The first that is named counts: every browser calls itself by the names of those before it. */
    private static final List<Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR", "Opera"),
            Map.entry("Firefox", "Firefox"),
            Map.entry("FxiOS", "Firefox"),
            Map.entry("CriOS", "Chrome"),
            Map.entry("HeadlessChrome", "Chrome"),
            Map.entry("Chrome", "Chrome"),
            Map.entry("Safari", "Safari"));

    private static final List<Entry<String, String>> SYSTEMS = List.of(
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Android", "Android"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS X", "Mac"),
            Map.entry("Linux", "Linux"));

    private DeviceName() {}

    static String of(String agent) {
        String browser = named(agent, BROWSERS);
        String system = named(agent, SYSTEMS);
        if (browser.isEmpty() && system.isEmpty()) {
            String plain = agent.replaceAll("[^\\p{L}\\p{N} ./();:_-]", "").strip();
            return plain.substring(0, Math.min(plain.length(), LONGEST));
        }
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String named(String agent, List<Entry<String, String>> names) {
        return names.stream()
                .filter(name -> agent.contains(name.getKey()))
                .findFirst()
                .map(Entry::getValue)
                .orElse("");
    }
}
