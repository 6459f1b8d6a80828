package kz.ereje.examples.spark.load;

import java.util.function.Consumer;

/** What a dossier is about, how often, and how many decisions it holds. */
enum Matter {
    CONVENING(22, 1, papers -> new MeetingPapers(papers).convened("Жергілікті қоғамдастық жиналысын шақыру туралы")),
    LEASE(17, 2, PropertyPapers::lease),
    WRITE_OFF(9, 2, PropertyPapers::writeOff),
    PRIVATISATION(4, 2, PropertyPapers::privatisation),
    SPENDING(30, 1, OfficePapers::spending),
    HIRING(8, 1, OfficePapers::hiring),
    OTHER(10, 1, OfficePapers::other);

    private final int share;
    private final int decisions;
    private final Consumer<Papers> written;

    Matter(int share, int decisions, Consumer<Papers> written) {
        this.share = share;
        this.decisions = decisions;
        this.written = written;
    }

    /** The one at this place of a hundred. */
    static Matter at(int place) {
        int left = place;
        for (Matter matter : values()) {
            left -= matter.share;
            if (left < 0) {
                return matter;
            }
        }
        throw new IllegalArgumentException("There is no place " + place + " among a hundred.\nMaybe a rest was meant.");
    }

    /** How many decisions a dossier of it holds. */
    int decisions() {
        return decisions;
    }

    /** Writes its papers. */
    void write(Papers papers) {
        written.accept(papers);
    }
}
