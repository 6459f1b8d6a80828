package kz.ereje.embedded.app;

import java.io.File;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Loads an application with the library again and again, each time by a class loader of its own, as a server does that redeploys. */
public final class Redeploy {

    private Redeploy() {}

    /** Takes a class path, how often, a dossier; prints how many of the class loaders are still there. */
    public static void main(String[] arguments) throws Exception {
        URL[] classPath = urls(arguments[0]);
        List<WeakReference<ClassLoader>> deployed = new ArrayList<>();
        for (int i = Integer.parseInt(arguments[1]); i > 0; i--) {
            deployed.add(deployed(classPath, arguments[2]));
        }
        System.out.println(left(deployed) + " left");
    }

    private static URL[] urls(String classPath) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : classPath.split(Pattern.quote(File.pathSeparator), -1)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private static WeakReference<ClassLoader> deployed(URL[] classPath, String dossier) throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader application = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(application);
            application
                    .loadClass(CheckAll.class.getName())
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[] {dossier});
            return new WeakReference<>(application);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static long left(List<WeakReference<ClassLoader>> deployed) throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return deployed.stream().filter(loader -> loader.get() != null).count();
    }
}
