package app.photoplay.falstandin.job;

import app.photoplay.falstandin.fault.Verdict;
import app.photoplay.falstandin.model.Complaint;
import app.photoplay.falstandin.model.Frame;
import app.photoplay.falstandin.model.Sizes;
import app.photoplay.falstandin.model.Validation;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks at the inputs of a job that starts, as the runner does: are they right, can the files be had, what comes out. */
public final class Casting {

    /** Where no runner of fal's could fetch anything (contract 5.5). */
    private static final Pattern PRIVATE = Pattern.compile(
            "localhost|127\\..*|10\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*|169\\.254\\..*|\\[.*|.*\\.local");

    private final Library library;
    private final Output output;

    public Casting(Library library, Output output) {
        this.library = library;
        this.output = output;
    }

    public Run run(Job job) {
        Frame none = new Frame(0, 0, 0, 0, false, 1);
        Order order = job.order();
        if (!order.endpoint().equals(order.model().id())) {
            return new Run(
                    new Ending.NoSuchPath(
                            order.endpoint().substring(order.application().length())),
                    none);
        }
        List<Complaint> complaints = Validation.of(job.model(), job.order().body(), this::refused);
        if (!complaints.isEmpty()) {
            return new Run(new Ending.Invalid(complaints), none);
        }
        Frame frame = Sizes.of(job.inputs(), this::ratio);
        Optional<Verdict> verdict = job.faults().verdict();
        return new Run(verdict.<Ending>map(Ending.Badly::new).orElseGet(() -> new Ending.Well()), frame);
    }

    private Optional<String> refused(String url) {
        if (url.startsWith("data:")) {
            return url.contains(",") ? Optional.empty() : Optional.of("Not a data URI");
        }
        Optional<String> own = Output.ownName(url);
        if (own.isPresent()) {
            return known(own.get()) ? Optional.empty() : Optional.of("Failed to download the file: 404 for " + url);
        }
        try {
            String host = URI.create(url).getHost();
            if (host == null || PRIVATE.matcher(host).matches()) {
                return Optional.of("Failed to download the file: " + url + " cannot be reached");
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("Not a URL: " + url);
        }
    }

    private boolean known(String name) {
        return library.find(name).isPresent() || output.find(name).isPresent();
    }

    private Optional<Double> ratio(String url) {
        if (url.startsWith("data:")) {
            return Library.ratioOfData(url);
        }
        return Output.ownName(url)
                .flatMap(name -> library.find(name)
                        .map(Library.Upload::ratio)
                        .or(() -> output.find(name)
                                .map(file -> file.motif().frame())
                                .filter(frame -> frame.height() > 0)
                                .map(frame -> frame.width() / (double) frame.height())))
                .filter(ratio -> ratio > 0);
    }
}
