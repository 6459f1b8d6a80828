package kz.ereje.kb.canary;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.drools.codegen.common.GeneratedFile;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.io.ByteArrayResource;
import org.drools.model.Model;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.PackageSources;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/**
 * The engine as this project uses it, for rules written in a test: DRL to the executable model, that to classes by the
 * compiler of the Java machine, those to a rule base.
 */
final class Engine {

    private Engine() {}

    /** A rule base of these DRL files; what the build says against them is thrown as {@link Refused}. */
    static KieBase compile(String... files) {
        return KieBaseBuilder.createKieBaseFromModel(models(built(files)));
    }

    /** Compiles these DRL files into classes in a folder; the names of those that hold the rules. */
    static List<String> compileInto(Path folder, String... files) {
        List<String> names = new ArrayList<>();
        Sources.compile(folder, generated(built(files), names));
        return names;
    }

    private static ModelBuilderImpl<PackageSources> built(String... files) {
        ClassLoader loader = Engine.class.getClassLoader();
        ModelBuilderImpl<PackageSources> builder =
                new ModelBuilderImpl<>(PackageSources::dumpSources, configuration(loader), new Coordinates(), false);
        CompositeKnowledgeBuilder batch = builder.batch();
        int number = 0;
        for (String file : files) {
            ByteArrayResource resource = new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8), "UTF-8");
            resource.setSourcePath("canary" + number++ + ".drl");
            batch.add(resource, ResourceType.DRL);
        }
        batch.build();
        if (builder.hasErrors()) {
            throw new Refused(builder.getErrors().toString());
        }
        return builder;
    }

    private static KnowledgeBuilderConfigurationImpl configuration(ClassLoader loader) {
        var configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(loader);
        configuration.setProperty("drools.lang.level", "DRL10");
        return configuration.as(KnowledgeBuilderConfigurationImpl.KEY);
    }

    private static List<Model> models(ModelBuilderImpl<PackageSources> builder) {
        List<String> names = new ArrayList<>();
        ClassLoader compiled = Sources.compile(generated(builder, names));
        return names.stream().map(name -> model(compiled, name)).toList();
    }

    /** The sources of the rules; the names of the classes that hold these are added to the names. */
    private static List<GeneratedFile> generated(ModelBuilderImpl<PackageSources> builder, List<String> names) {
        List<GeneratedFile> sources = new ArrayList<>();
        for (PackageSources each : builder.getPackageSources()) {
            each.collectGeneratedFiles(sources);
            names.addAll(each.getModelNames());
        }
        return sources;
    }

    private static Model model(ClassLoader compiled, String name) {
        try {
            return compiled.loadClass(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Could not load " + name, e);
        }
    }

    /** The engine said no. */
    static final class Refused extends RuntimeException {
        Refused(String message) {
            super(message);
        }
    }

    /** Names the rules that are compiled here. */
    private record Coordinates() implements ReleaseId {
        @Override
        public String getGroupId() {
            return "kz.ereje";
        }

        @Override
        public String getArtifactId() {
            return "canary";
        }

        @Override
        public String getVersion() {
            return "1";
        }

        @Override
        public String toExternalForm() {
            return "kz.ereje:canary:1";
        }

        @Override
        public boolean isSnapshot() {
            return false;
        }
    }
}
