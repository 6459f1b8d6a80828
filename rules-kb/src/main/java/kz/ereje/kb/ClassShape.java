package kz.ereje.kb;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What a compiled class declares and what its code calls, as a number: its fields and methods, its ancestors, and the members of other
 * classes that it uses, each with the simple names of its types.
 *
 * <p>Packages are left out, and so are the order of things, texts and the code itself, since shading rewrites them: a class that was
 * relocated into another package has the shape that it had. It is read from the bytes, because reflection would load, and fail on, types
 * that are not on the class path.
 */
final class ClassShape {

    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int FIELD = 9;
    private static final int METHOD_OF_INTERFACE = 11;

    /** The bytes of an entry of the constant pool by its tag; a text states its own length, and no entry has a tag without one. */
    private static final int[] SIZES = {-1, -1, -1, 4, 4, 8, 8, 2, 2, 4, 4, 4, 4, -1, -1, 3, 2, 4, 4, 2, 2};

    private static final int POOL = 8;
    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final ByteBuffer bytes;
    private final int[] entries;
    private long[] parts = new long[256];
    private int size;

    private ClassShape(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
        this.entries = new int[number(POOL)];
    }

    /**
     * The shape of a class.
     *
     * @throws IndexOutOfBoundsException if the bytes are no class
     */
    static long of(byte[] bytes) {
        ClassShape shape = new ClassShape(bytes);
        int declared = shape.pool();
        shape.used();
        shape.declared(declared);
        return shape.folded();
    }

    private int number(int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    /** Notes where each entry of the constant pool stands; the place behind it. */
    private int pool() {
        int at = POOL + 2;
        for (int i = 1; i < entries.length; i++) {
            entries[i] = at;
            int tag = bytes.get(at);
            at += tag == UTF8 ? 3 + number(at + 1) : 1 + SIZES[tag];
            if (tag == LONG || tag == DOUBLE) {
                i++;
            }
        }
        return at;
    }

    /** The members of classes, its own among them, that the code uses. */
    private void used() {
        for (int entry : entries) {
            int tag = entry == 0 ? 0 : bytes.get(entry);
            if (tag >= FIELD && tag <= METHOD_OF_INTERFACE) {
                int member = entries[number(entry + 3)];
                add(member(type(tag, number(entry + 1)), number(member + 1), number(member + 3)));
            }
        }
    }

    /** The ancestors, fields and methods; they begin with the flags of the class and its own name. */
    private void declared(int start) {
        add(type(0, number(start + 4)));
        int at = start + 6;
        for (int left = number(at); left > 0; left--) {
            at += 2;
            add(type(0, number(at)));
        }
        int methods = members(at + 2);
        members(methods);
    }

    private int members(int start) {
        int at = start + 2;
        for (int left = number(start); left > 0; left--) {
            add(member(number(at), number(at + 2), number(at + 4)));
            at = afterAttributes(at + 6);
        }
        return at;
    }

    private int afterAttributes(int start) {
        int at = start + 2;
        for (int left = number(start); left > 0; left--) {
            at += 6 + bytes.getInt(at + 2);
        }
        return at;
    }

    private long member(long seed, int name, int descriptor) {
        return types(text(mixed(START, seed), name), descriptor, false);
    }

    /** The simple name of a class entry; of an array, its descriptor. */
    private long type(long seed, int entry) {
        int name = number(entries[entry] + 1);
        boolean array = bytes.get(entries[name] + 3) == '[';
        return types(mixed(START, seed), name, !array);
    }

    private long text(long seed, int entry) {
        long mixed = seed;
        int at = entries[entry] + 3;
        for (int end = at + number(at - 2); at < end; at++) {
            mixed = mixed(mixed, bytes.get(at));
        }
        return mixed;
    }

    /** A descriptor, or a bare name, without the packages of its types. */
    private long types(long seed, int entry, boolean name) {
        long mixed = seed;
        long beforeName = seed;
        boolean inName = name;
        int at = entries[entry] + 3;
        for (int end = at + number(at - 2); at < end; at++) {
            byte letter = bytes.get(at);
            if (inName && letter == '/') {
                mixed = beforeName;
                continue;
            }
            mixed = mixed(mixed, letter);
            if (!inName && letter == 'L') {
                inName = true;
                beforeName = mixed;
            } else if (letter == ';') {
                inName = false;
            }
        }
        return mixed;
    }

    private static long mixed(long hash, long part) {
        return (hash ^ part) * PRIME;
    }

    private void add(long part) {
        if (size == parts.length) {
            parts = Arrays.copyOf(parts, 2 * size);
        }
        parts[size++] = part;
    }

    /** All parts, each once: a tool may leave what it replaced in the constant pool. */
    private long folded() {
        Arrays.sort(parts, 0, size);
        long folded = START;
        for (int i = 0; i < size; i++) {
            if (i == 0 || parts[i] != parts[i - 1]) {
                folded = mixed(folded, parts[i]);
            }
        }
        return folded;
    }
}
