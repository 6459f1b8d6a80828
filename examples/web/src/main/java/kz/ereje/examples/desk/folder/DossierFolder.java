package kz.ereje.examples.desk.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * The dossiers of a folder, each a JSON file that other programs read and write, too. Files are written whole or not at all; every state that
 * was ever saved is kept, and so is what was thrown away. Nothing outside the folder is read or written, whatever names ask for and wherever
 * links lead.
 *
 * <p>Safe for all threads, and for several desks on one folder: a save names the tag of what its author has seen, and is refused where that
 * is not there any more. Between this look and the replacement there is a moment in which a program that is no desk can still write; what it
 * writes then is lost. Each method throws {@link IOException} where the disk fails, and as {@link FolderException} where there is a reason
 * to tell somebody.
 */
public final class DossierFolder {

    private final Inside inside;
    private final FolderLock lock;
    private final Contents contents;
    private final States states;
    private final Bin bin;
    private final FreeName free;
    private final DossierFiles files;

    private DossierFolder(Inside inside, Clock clock) {
        this.inside = inside;
        this.lock = new FolderLock(inside);
        this.contents = new Contents(inside.disk(), clock);
        this.states = new States(inside, clock);
        this.bin = new Bin(inside, clock);
        this.free = new FreeName(inside);
        this.files = new DossierFiles(inside, contents, states);
    }

    /**
     * Opens a folder, and makes it if it is not there.
     *
     * @throws IOException if it cannot be made or is no folder
     */
    public static DossierFolder open(Path folder) throws IOException {
        return open(folder, new Disk(), Clock.systemUTC());
    }

    static DossierFolder open(Path folder, Disk disk, Clock clock) throws IOException {
        Path real = Files.createDirectories(folder).toRealPath();
        DossierFolder opened = new DossierFolder(new Inside(real, disk), clock);
        new LeftOvers(opened.inside, clock).remove();
        return opened;
    }

    /** The folder, by its real path. */
    public Path path() {
        return inside.root();
    }

    /**
     * Everything in the folder and the folders in it that is a dossier or may be taken for one, by name. Reads only what has changed since
     * the last list.
     */
    public List<Entry> list() throws IOException {
        List<Entry> entries = new Walk(inside, contents).entries();
        entries.sort(Comparator.comparing(Entry::name));
        contents.keepOnly(entries.stream().map(Entry::name).collect(Collectors.toSet()));
        return List.copyOf(entries);
    }

    /**
     * The dossier of this name, as its file is now.
     *
     * @throws NotHereException if there is none
     * @throws UnreadableDossierException if the file is no dossier
     */
    public Saved read(String name) throws UnreadableDossierException, IOException {
        return files.content(name, inside.existing(name)).saved(name);
    }

    /**
     * Puts a new dossier into the folder.
     *
     * @param wish what it is to be called, such as a title; any text does
     */
    public Saved create(String wish, Dossier dossier) throws IOException {
        return added(inside.root(), Names.stem(wish), dossier);
    }

    private Saved added(Path folder, String stem, Dossier dossier) throws IOException {
        return lock.under(() -> {
            Path file = free.dossier(inside.folder(folder), stem);
            return files.put(inside.name(file), file, DossierFiles.bytes(dossier), dossier);
        });
    }

    /**
     * Replaces a dossier.
     *
     * @param etag the tag of what it replaces
     * @throws NotHereException if it is not here any more
     * @throws ChangedMeanwhileException if it is another one by now; nothing was written
     */
    public Saved save(String name, Dossier dossier, String etag) throws IOException {
        return lock.under(() -> files.replaced(name, DossierFiles.bytes(dossier), dossier, etag));
    }

    /** The earlier states of a dossier, newest first; also of one that is in the bin. The present one is none of them. */
    public List<State> states(String name) throws IOException {
        List<State> all = states.of(name);
        if (all.isEmpty()) {
            return all;
        }
        String present = present(name);
        return List.copyOf(all.get(0).sha256().equals(present) ? all.subList(1, all.size()) : all);
    }

    private String present(String name) throws IOException {
        try {
            return files.content(name, inside.existing(name)).sha256();
        } catch (NotHereException e) {
            return "";
        }
    }

    /**
     * An earlier state.
     *
     * @throws FolderException if there is none of this id, or its file was changed
     * @throws UnreadableDossierException if the file was no dossier then
     */
    public Dossier state(String name, String stateId) throws UnreadableDossierException, IOException {
        return Dossiers.read(name, states.bytes(name, stateId));
    }

    /**
     * Makes an earlier state the present one, byte by byte; what is present becomes an earlier one.
     *
     * @throws ChangedMeanwhileException as {@link #save}
     * @throws UnreadableDossierException as {@link #state}
     */
    public Saved restore(String name, String stateId, String etag) throws UnreadableDossierException, IOException {
        return lock.under(() -> {
            byte[] bytes = states.bytes(name, stateId);
            return files.replaced(name, bytes, Dossiers.read(name, bytes), etag);
        });
    }

    /**
     * Moves a dossier into the bin, whatever its file says.
     *
     * @throws ChangedMeanwhileException as {@link #save}
     */
    public void delete(String name, String etag) throws IOException {
        lock.under(() -> {
            Path file = inside.existing(name);
            Content present = files.unchanged(name, file, etag);
            states.keep(name, file, present.sha256());
            bin.take(name, file, present.sha256());
            return name;
        });
    }

    /** What was thrown away, newest first. */
    public List<Binned> bin() throws IOException {
        return bin.all();
    }

    /**
     * Takes a dossier out of the bin, under its old name, or under one beside it where that is taken by now.
     *
     * @throws FolderException if there is none of this id in the bin
     * @throws UnreadableDossierException if its file is no dossier; it is in the folder again all the same
     */
    public Saved unbin(String id) throws UnreadableDossierException, IOException {
        return read(lock.under(() -> bin.giveBack(id)));
    }

    /** Puts a copy of a dossier beside it, so that the paths of its exhibits stay right. */
    public Saved duplicate(String name) throws UnreadableDossierException, IOException {
        Saved original = read(name);
        Path file = inside.place(name);
        String called = String.valueOf(file.getFileName());
        String stem = Names.stem(called.substring(0, called.length() - Names.END.length()));
        return added(inside.around(file), stem, original.dossier());
    }

    /**
     * Puts a dossier into the folder that comes as JSON.
     *
     * @param fileName what its file was called where it comes from
     * @throws UnreadableDossierException if it is none; nothing was written
     */
    public Saved imported(String fileName, byte[] json) throws UnreadableDossierException, IOException {
        return create(fileName, Dossiers.read(fileName, json));
    }

    /** The file of a dossier, as it is, though it be none. At most one byte more than a dossier may have. */
    public byte[] export(String name) throws IOException {
        Path file = inside.existing(name);
        try (InputStream bytes = inside.disk().opened(file)) {
            return Dossiers.bytes(bytes);
        } catch (NoSuchFileException e) {
            throw new NotHereException(name);
        }
    }

    /**
     * Takes in the file of an exhibit, beside the dossier that it is for, under a name of its own.
     *
     * @param dossierName the dossier; null for one that is not in the folder yet
     * @param fileName what the file was called where it comes from
     * @param limit how many bytes it may have
     * @throws FolderException if it has more; then nothing of it is kept
     */
    public Paper keepPaper(@Nullable String dossierName, String fileName, InputStream from, long limit)
            throws IOException {
        Path beside = dossierName == null ? inside.root() : inside.around(inside.place(dossierName));
        return new Papers(inside, lock).keep(beside, fileName, from, limit);
    }
}
