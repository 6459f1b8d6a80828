package kz.ereje.report.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kz.ereje.api.DecisionState;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.Report;
import kz.ereje.report.internal.Phrases;
import kz.ereje.report.internal.ReadOtherwise;

/**
 * JUnit XML: a suite for each file, a case for each decision and provision that was asked. Only what is kept passes. What is broken or open
 * fails, each with its type; what failed by itself, and a file that is refused, is an error; what was never asked, is
 * waived, or is known from an earlier run is skipped, and the last two say so. For one thread.
 */
final class JunitSink implements RunSink {

    private final XMLStreamWriter xml;
    private final Phrases phrases;

    JunitSink(OutputStream out, Report.Edition edition, Language language) throws IOException {
        this.phrases = Phrases.in(language);
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "Ereje");
            if (!edition.readings().isEmpty()) {
                otherwise(edition);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** A suite without cases, before all others, that says which readings of the act are not the chosen ones. */
    private void otherwise(Report.Edition edition) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", phrases.say("run.readings"));
        counts(List.of());
        xml.writeStartElement("properties");
        for (Map.Entry<String, String> reading : edition.readings().options().entrySet()) {
            property("reading " + reading.getKey(), reading.getValue());
        }
        xml.writeEndElement();
        xml.writeStartElement("system-out");
        xml.writeCharacters(String.join("\n", ReadOtherwise.lines(edition, phrases.language())));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** A case: its place, its name, and what came of it; no element where it passes. */
    private record Case(String place, String name, String element, String type, String message) {}

    private static String element(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED, UNDETERMINED -> "failure";
            case ERROR -> "error";
            case COMPLIANT -> "";
            case NOT_APPLICABLE, UNCHECKED -> "skipped";
        };
    }

    private static String type(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> "violated";
            case UNDETERMINED -> "undetermined";
            case ERROR -> "error";
            case COMPLIANT, NOT_APPLICABLE, UNCHECKED -> "";
        };
    }

    @Override
    public void file(RunFile file) throws IOException {
        List<Case> cases = file.state() == FileState.CHECKED
                ? file.decisions().stream()
                        .flatMap(decision -> cases(file.source(), decision).stream())
                        .toList()
                : List.of(unchecked(file));
        try {
            suite(file, cases);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private Case unchecked(RunFile file) {
        boolean notRead = file.state() == FileState.NOT_READ;
        return new Case(
                place(file.source()),
                file.state().word(phrases.language()),
                notRead ? "skipped" : "error",
                notRead ? "" : file.codes(),
                file.why());
    }

    /** A decision of which nothing was asked has a case as well: it would be in no list else. */
    private List<Case> cases(String source, RunDecision decision) {
        String place = place(source) + "." + place(decision.id());
        List<Case> asked =
                decision.asked().stream().map(row -> asked(place, row)).toList();
        if (!asked.isEmpty()) {
            return asked;
        }
        String word = decision.state().word(phrases.language());
        boolean open = decision.state() == DecisionState.OPEN;
        return List.of(
                new Case(place, decision.name(), open ? "failure" : "skipped", open ? "undetermined" : "", word));
    }

    /** What is waived, or known from an earlier run, does not fail; it is skipped, and says why. */
    private Case asked(String place, RunRow row) {
        boolean skipped = row.said().settled();
        return new Case(
                place,
                row.provision() + " " + row.citation(),
                skipped ? "skipped" : element(row.outcome()),
                skipped ? "" : type(row.outcome()),
                row.told(phrases));
    }

    /** Servers take a point for the end of a package. */
    private static String place(String name) {
        return name.replace('.', '_');
    }

    private void suite(RunFile file, List<Case> cases) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", line(file.source()));
        counts(cases);
        if (file.state() == FileState.CHECKED) {
            xml.writeStartElement("properties");
            property("unit", file.unit());
            property("sha256", file.sha256());
            for (RunDecision decision : file.decisions()) {
                property("decision " + decision.id(), decision.state().name());
            }
            xml.writeEndElement();
        } else {
            xml.writeStartElement("properties");
            property("file", file.state().name());
            xml.writeEndElement();
        }
        for (Case each : cases) {
            write(each);
        }
        xml.writeEndElement();
    }

    private void counts(List<Case> cases) throws XMLStreamException {
        xml.writeAttribute("tests", Integer.toString(cases.size()));
        for (String element : List.of("failure", "error", "skipped")) {
            long count = cases.stream()
                    .filter(each -> each.element().equals(element))
                    .count();
            xml.writeAttribute(element.equals("skipped") ? element : element + "s", Long.toString(count));
        }
    }

    private void property(String name, String value) throws XMLStreamException {
        xml.writeEmptyElement("property");
        xml.writeAttribute("name", line(name));
        xml.writeAttribute("value", line(value));
    }

    private void write(Case each) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", line(each.place()));
        xml.writeAttribute("name", line(each.name()));
        if (!each.element().isEmpty()) {
            xml.writeStartElement(each.element());
            if (!each.type().isEmpty()) {
                xml.writeAttribute("type", each.type());
            }
            xml.writeAttribute("message", line(each.message()));
            if (!each.element().equals("skipped")) {
                xml.writeCharacters(each.message());
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** As an attribute holds it: ends of lines would be read as spaces all the same. */
    private static String line(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }

    /** The totals stand in a suite without cases, in its properties: those of the document would have to stand before all suites. */
    @Override
    public void end(RunTotals totals) throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", phrases.say("run.totals"));
            counts(List.of());
            xml.writeStartElement("properties");
            for (Figure figure : Figure.told(totals)) {
                property(figure.code(), Long.toString(figure.of(totals)));
            }
            xml.writeEndElement();
            xml.writeStartElement("system-out");
            xml.writeCharacters(String.join("\n", totals.lines(phrases.language())));
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** What was not ended is written as far as it goes. */
    @Override
    public void close() throws IOException {
        try {
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
