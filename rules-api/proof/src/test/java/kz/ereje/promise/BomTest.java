package kz.ereje.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Who imports the bill of materials gets one version of everything that is published here, and the Drools that was proved. That the
 * published one needs no parent and wins over another list is shown by {@code .ci/release-test}.
 */
class BomTest {

    private static final Path BOM = KeptLines.ROOT.resolve("rules-api/bom/pom.xml");
    private static final Path CLOSURE = KeptLines.ROOT.resolve("rules-api/docs/THIRD-PARTY.txt");

    @Test
    void everyPublishedArtifactIsManagedAndNoOther() throws Exception {
        Set<String> published = new TreeSet<>();
        for (Path pom : poms()) {
            Element project = read(pom);
            if (text(project, "properties/maven.deploy.skip").equals("false")) {
                published.add("kz.ereje:" + text(project, "artifactId"));
            }
        }
        assertThat(published).hasSizeGreaterThanOrEqualTo(4).contains("kz.ereje:ereje-bom");
        published.remove("kz.ereje:ereje-bom");
        assertThat(managed("kz.ereje")).isEqualTo(published);
    }

    @Test
    void everyJarOfDroolsThatComesAlongIsManagedAndNoOther() throws Exception {
        Set<String> shipped = Files.readAllLines(CLOSURE).stream()
                .filter(line -> line.startsWith("org.drools:") || line.startsWith("org.kie:"))
                .map(line -> line.substring(0, line.lastIndexOf(':')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shipped).hasSizeGreaterThan(10);
        assertThat(managed("org.")).isEqualTo(shipped);
    }

    @Test
    void itsVersionsAreThoseOfTheBuild() throws Exception {
        Element root = read(KeptLines.ROOT.resolve("pom.xml"));
        for (String version : List.of("version", "properties/drools.version")) {
            assertThat(text(read(BOM), version)).isNotEmpty().isEqualTo(text(root, version));
        }
    }

    private static Set<String> managed(String group) throws Exception {
        Set<String> managed = new TreeSet<>();
        for (Element each : at(read(BOM), "dependencyManagement/dependencies/dependency")) {
            if (text(each, "groupId").startsWith(group)) {
                managed.add(text(each, "groupId") + ":" + text(each, "artifactId"));
            }
        }
        return managed;
    }

    private static List<Path> poms() throws IOException {
        try (Stream<Path> files = Files.walk(KeptLines.ROOT, 4)) {
            return files.filter(file -> file.endsWith("pom.xml"))
                    .filter(file -> !file.toString().contains("target"))
                    .toList();
        }
    }

    private static Element read(Path pom) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getDocumentElement();
    }

    private static String text(Element within, String path) {
        return at(within, path).stream()
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static List<Element> at(Element within, String path) {
        List<Element> found = List.of(within);
        for (String name : path.split("/", -1)) {
            found = found.stream().flatMap(each -> named(each, name).stream()).toList();
        }
        return found;
    }

    private static List<Element> named(Element within, String name) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = within.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element && node.getNodeName().equals(name)) {
                children.add((Element) node);
            }
        }
        return children;
    }
}
