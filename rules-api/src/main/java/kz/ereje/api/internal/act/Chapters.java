package kz.ereje.api.internal.act;

import java.util.List;

/** The headings of the chapters: where the first stands, the order ends and the regulation begins. */
public final class Chapters {

    private Chapters() {}

    /** Whether one of the paragraphs is the heading of a chapter. */
    public static boolean areIn(List<String> paragraphs) {
        return paragraphs.stream().anyMatch(Numbered::isChapter);
    }
}
