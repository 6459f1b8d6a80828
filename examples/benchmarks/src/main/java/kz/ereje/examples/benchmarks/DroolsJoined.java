package kz.ereje.examples.benchmarks;

import java.util.HashSet;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/**
 * Drools as most programs use it: every record is a fact of its own, the rules join them, their text is compiled when the program
 * starts, and each check has a new session. The findings of a rule leave the session by a channel.
 */
final class DroolsJoined implements Joined.Way {

    private final KieContainer rules;

    DroolsJoined() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/joined.drl", SubsetText.of("joined.drl"));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        rules = services.newKieContainer(builder.getKieModule().getReleaseId());
    }

    @Override
    public Set<String> broken(JoinedCase one) {
        Set<String> broken = new HashSet<>();
        KieSession session = rules.newKieSession();
        try {
            session.registerChannel("broken", rule -> broken.add((String) rule));
            one.facts().forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return broken;
    }
}
