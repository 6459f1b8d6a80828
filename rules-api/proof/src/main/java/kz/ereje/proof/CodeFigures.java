package kz.ereje.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads how much of the Java code the tests ran and which changes they noticed, keeps the figures and fails where they are too low. */
public final class CodeFigures {

    private static final Path MUTATIONS = Path.of("target", "pit-reports", "mutations.xml");
    private static final Path COVERAGE = Path.of("target", "site", "jacoco-aggregate", "jacoco.csv");
    private static final double MUTATIONS_LEAST = 90;
    private static final double LINES_LEAST = 95;
    private static final double BRANCHES_LEAST = 90;

    private CodeFigures() {}

    /**
     * Reads one of the two reports.
     *
     * @param arguments {@code mutation} or {@code coverage}
     * @throws IOException if the report is not there
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("mutation")) {
            mutation();
        } else {
            coverage();
        }
    }

    /** The share of lines, branches or changes that was reached. */
    private static final class Share {
        private int reached;
        private int all;

        void add(int more, int of) {
            reached += more;
            all += of;
        }

        double percent() {
            return all == 0 ? 0 : Math.floor(10_000.0 * reached / all) / 100;
        }

        @Override
        public String toString() {
            return reached + " of " + all + " (" + percent() + " %)";
        }
    }

    private static void mutation() throws IOException {
        Map<String, Share> byModule = new TreeMap<>();
        Map<String, Share> byPackage = new TreeMap<>();
        int slow = 0;
        NodeList mutations = parsed(MUTATIONS).getElementsByTagName("mutation");
        for (int i = 0; i < mutations.getLength(); i++) {
            Element mutation = (Element) mutations.item(i);
            String name = text(mutation, "mutatedClass");
            String inPackage = name.substring(0, name.lastIndexOf('.'));
            slow += mutation.getAttribute("status").equals("TIMED_OUT") ? 1 : 0;
            int killed = mutation.getAttribute("detected").equals("true") ? 1 : 0;
            share(byModule, module(inPackage)).add(killed, 1);
            share(byPackage, inPackage).add(killed, 1);
            if (killed == 0) {
                System.out.println(mutation.getAttribute("status") + " " + name + "." + text(mutation, "mutatedMethod")
                        + ":" + text(mutation, "lineNumber") + " " + text(mutation, "description"));
            }
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        byModule.forEach((module, share) -> figures.put("changes noticed in " + module, share.toString()));
        figures.put("of them by tests that took too long", slow);
        Proof.record(
                "code-mutation",
                "The tests notice small changes of the Java code (PIT, default operators)",
                "mvn -Pcode-mutation -pl rules-api/proof -am process-test-classes",
                figures,
                List.of("package", "noticed"),
                rows(byPackage));
        require(byModule, MUTATIONS_LEAST, "changes noticed");
    }

    private static void coverage() throws IOException {
        Map<String, Share> lines = new TreeMap<>();
        Map<String, Share> branches = new TreeMap<>();
        Map<String, Share> byPackage = new TreeMap<>();
        List<String> all = Files.readAllLines(COVERAGE);
        for (String line : all.subList(1, all.size())) {
            String[] cells = line.split(",", -1);
            if (!cells[1].startsWith("kz.ereje.model") && !cells[1].startsWith("kz.ereje.api")) {
                continue;
            }
            add(share(branches, module(cells[1])), cells, 5);
            add(share(lines, module(cells[1])), cells, 7);
            add(share(byPackage, cells[1]), cells, 7);
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        lines.forEach((module, share) -> figures.put("lines of " + module, share.toString()));
        branches.forEach((module, share) -> figures.put("branches of " + module, share.toString()));
        Proof.record(
                "coverage",
                "The tests run the Java code (JaCoCo)",
                "mvn -Pcoverage -pl rules-api/proof -am verify",
                figures,
                List.of("package", "lines"),
                rows(byPackage));
        require(lines, LINES_LEAST, "lines");
        require(branches, BRANCHES_LEAST, "branches");
    }

    private static void add(Share share, String[] cells, int missed) {
        int reached = Integer.parseInt(cells[missed + 1]);
        share.add(reached, reached + Integer.parseInt(cells[missed]));
    }

    private static void require(Map<String, Share> byModule, double least, String what) {
        if (byModule.size() != 2) {
            throw new IllegalStateException("Figures of two modules are expected, not of " + byModule.keySet());
        }
        List<String> low = new ArrayList<>();
        byModule.forEach((module, share) -> {
            if (share.percent() < least) {
                low.add(what + " in " + module + ": " + share + ", less than " + least + " %");
            }
        });
        if (!low.isEmpty()) {
            throw new IllegalStateException(String.join("; ", low));
        }
    }

    private static String module(String inPackage) {
        return inPackage.startsWith("kz.ereje.model") ? "rules-model" : "rules-api";
    }

    private static Share share(Map<String, Share> shares, String name) {
        return shares.computeIfAbsent(name, key -> new Share());
    }

    private static List<List<String>> rows(Map<String, Share> shares) {
        return shares.entrySet().stream()
                .map(entry ->
                        Stream.of(entry.getKey(), entry.getValue().toString()).toList())
                .toList();
    }

    private static Element parsed(Path file) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("No report in " + file, e);
        }
    }

    private static String text(Element element, String child) {
        return element.getElementsByTagName(child).item(0).getTextContent();
    }
}
