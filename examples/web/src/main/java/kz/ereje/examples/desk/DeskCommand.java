package kz.ereje.examples.desk;

import io.javalin.Javalin;

/** Starts the desk. */
public final class DeskCommand {

    private DeskCommand() {}

    /** {@code desk [FOLDER]}. */
    public static void main(String... arguments) {
        Javalin app = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.get("/health", context -> context.result("ok"));
        });
        app.start("127.0.0.1", 0);
        System.out.println(app.port());
    }
}
