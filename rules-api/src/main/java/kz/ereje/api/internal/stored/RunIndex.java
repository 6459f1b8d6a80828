package kz.ereje.api.internal.stored;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.api.internal.io.Problem;
import kz.ereje.api.internal.io.ProblemsException;
import org.jspecify.annotations.Nullable;

/** Where the answers of a stored run stand in their file. Holds the file open; for one thread. */
public final class RunIndex implements Closeable {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final byte[] END = "]}".getBytes(StandardCharsets.UTF_8);

    /** A stretch of the file, and the head of the document in which it stands; of a line, none. */
    private record Part(@Nullable Part head, long from, long to) {

        Part(long from, long to) {
            this(null, from, to);
        }
    }

    private final RandomAccessFile file;
    private final Map<String, List<Part>> parts = new LinkedHashMap<>();
    private boolean whole;

    private RunIndex(RandomAccessFile file) {
        this.file = file;
    }

    /**
     * Looks through a file.
     *
     * @throws ProblemsException if it holds no answers
     */
    public static RunIndex of(Path path) throws IOException, ProblemsException {
        RunIndex index = new RunIndex(new RandomAccessFile(path.toFile(), "r"));
        try (InputStream in = Files.newInputStream(path);
                JsonParser json = JSON.createParser(in)) {
            index.look(json);
            return index;
        } catch (JsonProcessingException e) {
            index.close();
            throw new ProblemsException(List.of(new Problem(
                    "syntax", "", e.getLocation().getLineNr(), e.getLocation().getColumnNr(), Map.of(), "", "")));
        } catch (IOException | ProblemsException e) {
            index.close();
            throw e;
        }
    }

    private void look(JsonParser json) throws IOException, ProblemsException {
        boolean any = false;
        while (json.nextToken() != null) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw Tree.refused("");
            }
            root(json);
            any = true;
        }
        if (!any) {
            throw Tree.refused("");
        }
    }

    /** A document of answers, one answer, or the last line, which only counts. */
    private void root(JsonParser json) throws IOException, ProblemsException {
        long from = json.currentTokenLocation().getByteOffset();
        String source = "";
        boolean answer = false;
        boolean run = false;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("dossiers") && json.currentToken() == JsonToken.START_ARRAY) {
                run = true;
                dossiers(json, new Part(from, json.currentLocation().getByteOffset()));
                continue;
            }
            answer |= name.equals("decisions") || name.equals("problems");
            whole |= name.equals("files");
            run |= name.equals("files");
            if (name.equals("source") && json.currentToken() == JsonToken.VALUE_STRING) {
                source = json.getText();
            }
            json.skipChildren();
        }
        if (answer) {
            add(source, new Part(from, json.currentLocation().getByteOffset()));
        } else if (!run) {
            throw Tree.refused("");
        }
    }

    private void dossiers(JsonParser json, Part head) throws IOException, ProblemsException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw Tree.refused("/dossiers");
            }
            long from = json.currentTokenLocation().getByteOffset();
            String source = "";
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.VALUE_STRING && name.equals("source")) {
                    source = json.getText();
                }
                json.skipChildren();
            }
            add(source, new Part(head, from, json.currentLocation().getByteOffset()));
        }
    }

    private void add(String source, Part part) {
        parts.computeIfAbsent(source, first -> new ArrayList<>(1)).add(part);
    }

    /** The names of the files that have an answer. */
    public Set<String> sources() {
        return parts.keySet();
    }

    /** Whether all files are counted at its end. */
    public boolean whole() {
        return whole;
    }

    /** The answers to a file, each as a document of its own. */
    public List<byte[]> parts(String source) throws IOException {
        List<byte[]> documents = new ArrayList<>();
        for (Part part : parts.getOrDefault(source, List.of())) {
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            Part head = part.head();
            if (head != null) {
                document.write(bytes(head));
            }
            document.write(bytes(part));
            if (head != null) {
                document.write(END);
            }
            documents.add(document.toByteArray());
        }
        return documents;
    }

    private byte[] bytes(Part part) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(part.to() - part.from())];
        file.seek(part.from());
        file.readFully(bytes);
        return bytes;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
