package kz.ereje.examples.benchmarks;

import java.util.List;
import java.util.Set;
import kz.ereje.kb.Questions;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.Provision;
import kz.ereje.kb.resolved.ResolvedDecision;
import kz.ereje.kb.resolved.Resolver;
import kz.ereje.model.Dossier;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.io.Resource;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/**
 * Drools with the text of Ereje's rules compiled when the program starts, and all records put into a session of its own for each check.
 * The rules match only the resolved decision, which finds the records by itself: the engine takes in the other facts
 * for nothing, as it does with any fact that no rule matches.
 */
final class DroolsNaive implements Peer {

    private final KieContainer rules;

    DroolsNaive() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        Catalogue.read().provisions().stream()
                .filter(provision -> provision.status() == Provision.Status.RULES)
                .map(DroolsNaive::ruleFile)
                .forEach(file -> files.write("src/main/resources/" + file, text(services, file)));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        rules = services.newKieContainer(builder.getKieModule().getReleaseId());
    }

    @Override
    public Set<String> broken(Dossier dossier) {
        List<ResolvedDecision> decisions = new Resolver(dossier, Questions.TERMS).all();
        KieSession session = rules.newKieSession();
        try {
            insertPapers(session, dossier);
            return Reported.broken(session, decisions);
        } finally {
            session.dispose();
        }
    }

    private static void insertPapers(KieSession session, Dossier dossier) {
        session.insert(dossier);
        dossier.territories().forEach(session::insert);
        dossier.actors().forEach(session::insert);
        dossier.assets().forEach(session::insert);
        dossier.contracts().forEach(session::insert);
        dossier.meetings().forEach(session::insert);
        dossier.consents().forEach(session::insert);
        dossier.decisions().forEach(session::insert);
    }

    private static String ruleFile(Provision provision) {
        return "kz/ereje/kb/chapter" + provision.chapter() + "/" + provision.id() + ".drl";
    }

    private static Resource text(KieServices services, String file) {
        return services.getResources().newClassPathResource(file, "UTF-8");
    }
}
