package kz.ereje.examples.command;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that passes nothing on until it is told to. For one thread. */
final class Muted extends OutputStream {

    private final OutputStream out;
    private boolean speaks;

    Muted(OutputStream out) {
        this.out = out;
    }

    void speak() {
        speaks = true;
    }

    @Override
    public void write(int letter) throws IOException {
        if (speaks) {
            out.write(letter);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (speaks) {
            out.write(bytes, from, length);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
