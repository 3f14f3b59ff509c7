package app.photoplay.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/** A page of Next.js of the same words, pictures and stylesheets as one of the product, built and served as it ships. */
final class NextPage implements AutoCloseable {

    private static final List<String> STYLES = List.of("tokens", "parts", "share", "review", "share-letters");
    private static final int STARTS = 120;

    private final Process process;
    private final int port;

    private NextPage(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Builds it and waits until it answers.
     *
     * @param folder in which {@code bench/share} has installed it
     * @param page of the product
     * @param product where its files are
     */
    static NextPage start(Path folder, Document page, URI product, int port) throws IOException, InterruptedException {
        Path styles = Files.createDirectories(folder.resolve("app/styles"));
        for (String style : STYLES) {
            Path file = Path.of("src/main/frontend/styles", style + ".css");
            Files.copy(file, styles.resolve(style + ".css"), StandardCopyOption.REPLACE_EXISTING);
        }
        Path fonts = Files.createDirectories(styles.resolve("fonts"));
        try (Stream<Path> files = Files.list(Path.of("src/main/frontend/styles/fonts"))) {
            for (Path font : files.toList()) {
                Files.copy(font, fonts.resolve(font.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.createDirectories(folder.resolve("public/m"));
        Files.writeString(
                folder.resolve("app/content.json"),
                JsonMapper.shared().writeValueAsString(new Content(folder.resolve("public"), product).of(page)));
        run(folder, "build").waitFor();
        Process process = run(folder, "start", "-H", "127.0.0.1", "-p", String.valueOf(port));
        for (int i = 0; i < STARTS && !answers(port); i++) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        return new NextPage(process, port);
    }

    private static Process run(Path folder, String... arguments) throws IOException {
        List<String> command = Stream.concat(Stream.of("node", "node_modules/next/dist/bin/next"), Stream.of(arguments))
                .toList();
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "next.log")));
        process.environment().put("NEXT_TELEMETRY_DISABLED", "1");
        return process.start();
    }

    private static boolean answers(int port) {
        try {
            HttpURLConnection call = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + "/").toURL().openConnection();
            return call.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor(5, TimeUnit.SECONDS);
    }

    /** What the page says, and the files behind it. */
    private record Content(Path files, URI product) {

        Map<String, Object> of(Document page) throws IOException {
            Map<String, Object> all = new HashMap<>();
            all.put("title", page.select("h1").text());
            all.put("ratio", String.join(" ", page.body().classNames()));
            all.put("glow", file(page.select(".glow img").attr("src")));
            all.put("bill", page.select(".bill > p").eachText());
            all.put("foot", page.select("footer > span").text());
            all.put("script", page.select(".script .paper > *").eachText());
            Element video = page.select(".screen video").first();
            all.put(
                    "player",
                    Map.of(
                            "title", page.select("h1").text(),
                            "poster", file(video.attr("poster")),
                            "film", file(video.attr("src")),
                            "captions", file(video.select("track").attr("src")),
                            "chapters", each(page, ".chaps a", this::chapter)));
            all.put("scenes", each(page, ".board > .scene", this::scene));
            return all;
        }

        private Map<String, Object> chapter(Element one) throws IOException {
            return Map.of(
                    "from", Double.parseDouble(one.attr("data-from")),
                    "title", one.select("b").text(),
                    "clock", one.select(".l .tab").text(),
                    "picture", file(one.select("img").attr("src")));
        }

        private Map<String, Object> scene(Element one) throws IOException {
            return Map.of(
                    "columns", String.join(" ", one.classNames()),
                    "title", one.select("h2").text(),
                    "slug", one.select(".slug").text(),
                    "count", one.select(".cnt").text(),
                    "shots", each(one, ".shot", this::shot));
        }

        private Map<String, Object> shot(Element one) throws IOException {
            return Map.of(
                    "picture", file(one.select(".pic img").attr("src")),
                    "alt", one.select(".pic img").attr("alt"),
                    "facts", one.select(".m").text(),
                    "words", one.select("> p").text());
        }

        private interface Reading {
            Map<String, Object> of(Element element) throws IOException;
        }

        private static List<Map<String, Object>> each(Element in, String what, Reading reading) throws IOException {
            List<Map<String, Object>> all = new java.util.ArrayList<>();
            for (Element element : in.select(what)) {
                all.add(reading.of(element));
            }
            return all;
        }

        /** Brings it here; empty where there is none. */
        private String file(String path) throws IOException {
            if (path.isEmpty()) {
                return "";
            }
            String name = "m/" + path.replaceAll("^/s/[^/]+/", "").replace('/', '-');
            try (InputStream in = product.resolve(path).toURL().openStream()) {
                Files.copy(in, files.resolve(name + ending(path)), StandardCopyOption.REPLACE_EXISTING);
            }
            return "/" + name + ending(path);
        }

        private static String ending(String path) {
            return path.endsWith("/film") ? ".mp4" : path.endsWith("/captions") ? ".vtt" : ".webp";
        }
    }
}
