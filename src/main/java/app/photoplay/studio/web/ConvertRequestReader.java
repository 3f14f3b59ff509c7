package app.photoplay.studio.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.KebabCase;
import app.photoplay.base.Refusal;
import app.photoplay.conversion.Gate;
import app.photoplay.conversion.NewConversion;
import app.photoplay.conversion.reading.ManuscriptIntake;
import app.photoplay.plan.Resolution;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.project.NewProject;
import app.photoplay.project.TitleRule;
import app.photoplay.screenplay.CutLength;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.ManuscriptReader;
import app.photoplay.screenplay.UnreadableManuscriptException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what a program sends, and names the fields of whatever cannot be read. */
final class ConvertRequestReader {

    private static final int MEGABYTE = 1024 * 1024;

    private final ManuscriptIntake intake;

    ConvertRequestReader(ManuscriptIntake intake) {
        this.intake = intake;
    }

    NewConversion of(ConvertRequest request) {
        String text = request.text() == null ? "" : request.text();
        return of(request, () -> reading("text", () -> intake.read(text)));
    }

    NewConversion of(ConvertRequest request, byte[] file, String fileName) {
        return of(request, () -> reading("file", () -> intake.read(file, fileName)));
    }

    /** The text is read last: what is wrong with the rest costs nothing. */
    private static NewConversion of(ConvertRequest request, Supplier<Manuscript> manuscript) {
        ChoiceParser choices = new ChoiceParser();
        Look look = choices.of("look", request.look(), Look.SHADOW_THEATRE, Look.values(), Look::id);
        AspectRatio aspect =
                choices.of("aspect", request.aspect(), AspectRatio.WIDE_16_9, AspectRatio.values(), AspectRatio::label);
        Resolution resolution = resolution(choices, request.resolution());
        Gate gate = gate(choices, request.gate());
        CutLength length = length(choices, request.length());
        String title = Objects.requireNonNullElse(request.title(), "");
        if (!title.isBlank()) {
            TitleRule.check(title);
        }
        choices.check();
        NewProject project = new NewProject(title, manuscript.get(), look, aspect, resolution);
        return new NewConversion(project, length, gate);
    }

    static Resolution resolution(String given) {
        ChoiceParser choices = new ChoiceParser();
        Resolution resolution = resolution(choices, given);
        choices.check();
        return resolution;
    }

    private static Resolution resolution(ChoiceParser choices, @Nullable String given) {
        return choices.of("resolution", given, Resolution.HD, Resolution.values(), Resolution::label);
    }

    static Gate gate(@Nullable String given) {
        ChoiceParser choices = new ChoiceParser();
        Gate gate = gate(choices, given);
        choices.check();
        return gate;
    }

    private static Gate gate(ChoiceParser choices, @Nullable String given) {
        return choices.of("gate", given, Gate.FILM, Gate.values(), ConvertRequestReader::word);
    }

    /** @throws Refusal at that field, saying what is wrong with a text that cannot be read */
    static <T> T reading(String field, Supplier<T> read) {
        try {
            return read.get();
        } catch (UnreadableManuscriptException e) {
            ErrorCode code = code(e.reason(), field);
            throw switch (e.reason()) {
                case TOO_LONG -> new Refusal(code, field, ManuscriptReader.MAX_CHARACTERS);
                case TOO_LARGE -> new Refusal(code, field, ManuscriptReader.MAX_BYTES / MEGABYTE);
                case EMPTY, ENCRYPTED, SCANNED, BINARY, MALFORMED, TOO_COMPLEX, BUSY, UNSUPPORTED ->
                    new Refusal(code, field);
            };
        }
    }

    private static ErrorCode code(UnreadableManuscriptException.Reason reason, String field) {
        return switch (reason) {
            case EMPTY -> field.equals("text") ? ErrorCode.TEXT_EMPTY : ErrorCode.FILE_EMPTY;
            case TOO_LARGE -> ErrorCode.FILE_TOO_LARGE;
            case TOO_LONG -> ErrorCode.TEXT_TOO_LONG;
            case ENCRYPTED -> ErrorCode.FILE_ENCRYPTED;
            case SCANNED -> ErrorCode.FILE_SCANNED;
            case BINARY -> ErrorCode.FILE_BINARY;
            case MALFORMED -> ErrorCode.FILE_MALFORMED;
            case TOO_COMPLEX -> ErrorCode.FILE_TOO_COMPLEX;
            case BUSY -> ErrorCode.FILE_BUSY;
            case UNSUPPORTED -> ErrorCode.FILE_UNSUPPORTED;
        };
    }

    private static CutLength length(ChoiceParser choices, ConvertRequest.@Nullable Length length) {
        if (length == null) {
            return new CutLength.Natural();
        }
        if (length.shots() != null && length.seconds() != null) {
            choices.wrong("length");
        }
        CutLength whole = new CutLength.Natural();
        if (length.shots() != null) {
            whole = new CutLength.ShotCount(length.shots());
        } else if (length.seconds() != null) {
            whole = new CutLength.Runtime(Duration.ofSeconds(length.seconds()));
        }
        return length.chapters() == null ? whole : new CutLength.Part(indexes(length.chapters()), whole);
    }

    /** People count chapters from 1. */
    private static List<Integer> indexes(List<Integer> chapters) {
        return chapters.stream().map(chapter -> chapter - 1).toList();
    }

    static String word(Enum<?> value) {
        return KebabCase.of(value);
    }
}
