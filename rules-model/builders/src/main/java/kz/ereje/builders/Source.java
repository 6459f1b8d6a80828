package kz.ereje.builders;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The text of one file: its members as they are added, and the imports that they need. */
final class Source {

    private final SortedSet<String> imports = new TreeSet<>();
    private final StringBuilder members = new StringBuilder();

    /** Adds a member, after an empty line. */
    void add(String text) {
        members.append("\n").append(text.stripTrailing().indent(4));
    }

    /** The simple name of a class, which is imported. */
    String use(String qualified) {
        if (!qualified.startsWith("java.lang.") && !qualified.startsWith(BuilderProcessor.PACKAGE + ".")) {
            imports.add(qualified);
        }
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    /** The type as it is written in the file, {@code Ref<Asset>}. */
    String use(DeclaredType type) {
        String simple = use(((TypeElement) type.asElement()).getQualifiedName().toString());
        return type.getTypeArguments().isEmpty()
                ? simple
                : type.getTypeArguments().stream()
                        .map(argument -> use((DeclaredType) argument))
                        .collect(Collectors.joining(", ", simple + "<", ">"));
    }

    /** The file, with this line before its members. */
    String file(String doc, String declaration, Object made) {
        String imported = imports.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining());
        return "// Made from " + made + " when the vocabulary is compiled: a change here is lost.\n" + "package "
                + BuilderProcessor.PACKAGE + ";\n\n" + imported + "\n" + doc + declaration + " {\n" + members + "}\n";
    }
}
