package app.photoplay.support;

import java.util.List;

/** Texts with next to nothing in them, as somebody pastes by mistake or to see what happens. */
public final class SmallestTexts {

    /** There are words, however few. */
    public static final List<String> WORDS = List.of(
            "Rain",
            "a",
            "1",
            "雨",
            "مطر",
            "Ё",
            "😀",
            "Anna waits",
            "The Visit",
            "The Visit\n\nby Jo Winter",
            "# The Visit",
            "THE VISIT",
            "The Visit\n=========",
            "Chapter 1",
            "第一章",
            "Chapter 1\n\nChapter 2",
            "“Wait.”",
            "Anna:",
            "INT. HUT - DAY",
            ".HUT",
            "Title: The Visit",
            "Title: The Visit\nAuthor: Jo Winter\n\n",
            "ANNA\nWait.",
            "> CUT TO:",
            "@anna\nYes",
            "[[a note]]",
            "/* left out */",
            "= What happens",
            "A synopsis\n\n= What happens");

    /** There is no letter in them. */
    public static final List<String> MARKS = List.of(
            ".",
            "!!!",
            "…",
            "***",
            "---",
            "* * *\n\n* * *",
            "\"\"",
            "“”",
            "“",
            "«»",
            "()",
            "[[]]",
            "/**/",
            "===",
            "#",
            "# ",
            "> <",
            ">",
            "@",
            "~",
            "…\n\n***\n\n—",
            ":",
            "。",
            "「」",
            "؟",
            "\u0301",
            "\u200b.");

    /** Nobody sees anything in them. */
    public static final List<String> BLANKS = List.of(
            "", " ", "\n", "\r\n\r\n", "\t", "\u00a0", "\u3000", "\u2028", "\u200b", "\ufeff", "\f", " \n\u00a0\n ");

    private SmallestTexts() {}
}
