package kz.ereje.mutation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Loads a woven law, and beside it, afresh, all that works with the law: the rule base, the checker, and the tests that judge it. Only the
 * model and the libraries are shared.
 */
final class LawLoader extends ClassLoader {

    private static final String MODELS = "META-INF/kie/kz.ereje/rules-kb/drools-model";

    private final Law law;

    LawLoader(Law law) {
        super(LawLoader.class.getClassLoader());
        this.law = law;
    }

    private static boolean isOwn(String name) {
        return name.startsWith("kz.ereje.kb.")
                || name.startsWith("kz.ereje.api.")
                || name.startsWith("kz.ereje.cases.")
                || name.equals("kz.ereje.mutation.Switch")
                || name.startsWith("kz.ereje.mutation.ExampleDossiers");
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null) {
                loaded = isOwn(name) ? define(name) : super.loadClass(name, resolve);
            }
            return loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        byte[] woven = law.classes().get(name);
        byte[] bytes = woven == null ? shipped(name) : woven;
        return defineClass(name, bytes, 0, bytes.length);
    }

    private byte[] shipped(String name) throws ClassNotFoundException {
        try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule base finds the woven rules in the place of the shipped ones; the engine reads the classes of their answers. */
    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        if (name.equals(MODELS)) {
            return new ByteArrayInputStream(String.join("\n", law.models()).getBytes(StandardCharsets.UTF_8));
        }
        byte[] woven = law.classes().get(name.replace(".class", "").replace('/', '.'));
        return woven == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(woven);
    }
}
