package kz.ereje.examples.servlet;

import java.nio.file.Files;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;

/** Starts Tomcat with the servlet at {@code /check}; a war would have the servlet alone. */
public final class Main {

    private Main() {}

    /** Takes the port. */
    public static void main(String[] arguments) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("tomcat").toString());
        tomcat.getConnector().setPort(Integer.parseInt(arguments[0]));
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "check", new CheckServlet());
        context.addServletMappingDecoded("/check", "check");
        tomcat.start();
        tomcat.getServer().await();
    }
}
