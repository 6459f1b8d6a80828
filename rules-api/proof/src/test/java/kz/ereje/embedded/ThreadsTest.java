package kz.ereje.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.ereje.api.CheckFailedException;
import kz.ereje.api.CheckOptions;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Mode;
import kz.ereje.api.Reports;
import kz.ereje.embedded.app.CheckAll;
import kz.ereje.embedded.app.DeepStack;
import kz.ereje.model.Dossier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Threads of every sort: interrupted, virtual, with little stack; and little memory. */
class ThreadsTest {

    private static final Path LEASE = Path.of("../../examples/dossiers/lease-without-consent.json");
    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void anInterruptedThreadAnswersWhollyAndStaysInterrupted() throws Exception {
        Dossier dossier = Dossiers.read(LEASE);
        for (Mode mode : Mode.values()) {
            byte[] expected = answer(dossier, mode);
            FutureTask<byte[]> asked = new FutureTask<>(() -> {
                Thread.currentThread().interrupt();
                byte[] answer = answer(dossier, mode);
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
                return answer;
            });
            new Thread(asked).start();
            assertThat(asked.get(1, TimeUnit.MINUTES)).isEqualTo(expected);
        }
    }

    @Test
    void anInterruptionInTheMiddleChangesNothing() throws Exception {
        Dossier dossier = Dossiers.read(LEASE);
        byte[] expected = answer(dossier, Mode.ENGINE);
        CountDownLatch begun = new CountDownLatch(1);
        FutureTask<Boolean> asked = new FutureTask<>(() -> {
            begun.countDown();
            for (int i = 0; i < 100; i++) {
                assertThat(answer(dossier, Mode.ENGINE)).isEqualTo(expected);
            }
            return true;
        });
        Thread thread = new Thread(asked);
        thread.start();
        begun.await();
        while (!asked.isDone()) {
            thread.interrupt();
            Thread.sleep(1);
        }
        assertThat(asked.get()).isTrue();
    }

    /** Virtual ones where Java has them, which is so from 21 on; before, as many of the others. */
    @Test
    void aThreadForEachRequestAnswersAsOneDoes() throws Exception {
        Dossier dossier = Dossiers.read(LEASE);
        byte[] expected = answer(dossier, Mode.ENGINE);
        ExecutorService threads = threadForEach();
        try {
            List<Callable<byte[]>> tasks = IntStream.range(0, 200)
                    .mapToObj(i -> (Callable<byte[]>) () -> answer(dossier, Mode.ENGINE))
                    .toList();
            for (Future<byte[]> asked : threads.invokeAll(tasks)) {
                assertThat(asked.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static ExecutorService threadForEach() throws ReflectiveOperationException {
        return Runtime.version().feature() < 21
                ? Executors.newCachedThreadPool()
                : (ExecutorService) Executors.class
                        .getMethod("newVirtualThreadPerTaskExecutor")
                        .invoke(null);
    }

    /** A class that runs out of stack when it is first used is lost to the process for good: nothing may be begun there. */
    @Test
    void aFullStackIsRefusedAndTheProcessAnswersAfterwards() throws Exception {
        fullStack("-XX:TieredStopAtLevel=1");
    }

    @Test
    @Tag("long")
    void aFullStackOfInterpretedCodeIsRefused() throws Exception {
        fullStack("-Xint");
    }

    private void fullStack(String way) throws Exception {
        Fork.Ran ran = new Fork(folder)
                .options("-Dslf4j.internal.verbosity=ERROR", way)
                .run(DeepStack.class, LEASE.toString());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("answered=", "refused=", "then whole").doesNotContain("in part");
    }

    @Test
    void theRefusalSaysWhatToDo() throws Exception {
        Dossier dossier = Dossiers.read(LEASE);
        assertThatThrownBy(() -> new Falling(() -> CHECKER.check(dossier)).fall())
                .isInstanceOf(CheckFailedException.class)
                .hasMessageContaining("too little stack")
                .hasMessageContaining("-Xss512k");
    }

    /** Asks where the stack is full, and higher up until there is room for a refusal. */
    private record Falling(Runnable ask) {

        @SuppressWarnings("InfiniteRecursion") // until the stack is full
        void fall() {
            try {
                fall();
            } catch (StackOverflowError full) {
                ask.run();
            }
        }
    }

    @Test
    void littleMemoryIsAnAnswerOrAnError() throws Exception {
        int answered = 0;
        int refused = 0;
        for (String heap : List.of("-Xmx4m", "-Xmx12m", "-Xmx32m")) {
            Fork.Ran ran = new Fork(folder)
                    .options("-Dslf4j.internal.verbosity=ERROR", heap)
                    .run(CheckAll.class, LEASE.toString());
            boolean whole = ran.code() == 0;
            answered += whole ? 1 : 0;
            refused += whole ? 0 : 1;
            assertThat(whole
                            || ran.err().contains("the memory does not suffice")
                            || ran.err().contains("OutOfMemory"))
                    .as(heap + ran.err())
                    .isTrue();
        }
        assertThat(answered).isPositive();
        assertThat(refused).isPositive();
    }

    private static byte[] answer(Dossier dossier, Mode mode) {
        return Reports.json(
                CHECKER.check(dossier, CheckOptions.defaults().in(mode)).data());
    }
}
