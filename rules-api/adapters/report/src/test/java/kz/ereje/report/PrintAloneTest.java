package kz.ereje.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import kz.ereje.report.internal.Print;
import kz.ereje.report.internal.Quiet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While it prints it asks nobody, says nothing, and is not disturbed by another. */
class PrintAloneTest {

    @TempDir
    private Path folder;

    @Test
    void neitherFilesNorTheNetworkAreAsked() throws Exception {
        Path style = Files.writeString(folder.resolve("style.css"), "p::after { content: 'read'; }");
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            String there = "http://127.0.0.1:" + server.getLocalPort() + "/";
            String page = "<html lang=\"en\"><head><title>t</title><meta name=\"subject\" content=\"t\"/>"
                    + "<link rel=\"stylesheet\" href=\"" + style.toUri() + "\"/><style>@import url(" + there + "a.css);"
                    + " body { font-family: 'Noto Sans'; background: url(" + there + "b.png); }</style></head><body>"
                    + "<p>told</p><img alt=\"c\" src=\"" + there + "c.png\"/></body></html>";
            List<String> pages = Pdf.pages(Print.pdf(page));
            assertThat(pages).hasSize(1);
            assertThat(pages.get(0)).contains("told").doesNotContain("read");
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void whatGoesWellIsNotLogged() {
        List<String> logged = Collections.synchronizedList(new ArrayList<>());
        Handler listening = new Handler() {
            @Override
            public void publish(LogRecord told) {
                if (told.getLevel().intValue() >= Level.INFO.intValue()) {
                    logged.add(told.getLoggerName() + ": " + told.getMessage());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(listening);
        try {
            assertThat(ReportPage.of("a", Examples.report("small-unit-2019-population-unknown"), Language.RU)
                            .pdf())
                    .isNotEmpty();
        } finally {
            root.removeHandler(listening);
        }
        assertThat(logged).isEmpty();
        assertThat(com.openhtmltopdf.util.XRLog.getLoggerImpl()).isInstanceOf(Quiet.class);
    }

    @Test
    void twoThreadsGetTheSame() throws Exception {
        ReportPage page = ReportPage.of("a", Examples.report("lease-without-consent"), Language.KK);
        Callable<List<String>> both = () -> Stream.concat(Stream.of(page.html()), Pdf.streams(page.pdf()).stream())
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<String>>> made = threads.invokeAll(Collections.nCopies(6, both));
            for (Future<List<String>> each : made) {
                assertThat(each.get()).hasSizeGreaterThan(6).isEqualTo(both.call());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
