package io.github.claimpress.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's own Chromium, reading this repository's site below a prefix; started once for all stories. Where there
 * is no Chromium the stories are skipped, but in continuous integration they fail. After each story no page may have
 * complained, or asked another host for anything.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback {
    public static final int WIDE = 1280;
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final List<BrowserContext> open = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> known = new ArrayList<>();
    private Running running;

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> chromium = chromium();
        if (chromium.isEmpty() && "true".equals(System.getenv("CI"))) {
            fail("no Chromium on the path; continuous integration needs one");
        }
        Assumptions.assumeTrue(chromium.isPresent(), "no Chromium on the path, so nobody tries the pages");
        running = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Running.class, fresh -> new Running(chromium.get()), Running.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        open.forEach(BrowserContext::close);
        open.clear();
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        known.clear();
        assertEquals(List.of(), heard, "what pages complained of");
    }

    /** A new reader with a wide screen. */
    public Page reader() {
        return reader(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(WIDE, 900));
    }

    public Page reader(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context = running.browser.newContext(options);
        open.add(context);
        context.setDefaultTimeout(20_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && known.stream().noneMatch(message.text()::contains)) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequest(request -> {
            boolean own = request.url().startsWith(running.server.origin())
                    || known.stream().anyMatch(request.url()::startsWith);
            if (!own && !request.url().matches("(data|file):.*")) {
                complaints.add(page.url() + " asked for " + request.url());
            }
        });
        return page;
    }

    /**
     * Lets the pages of one story ask another host too, or complain of one thing.
     *
     * @param start of addresses, or a part of the complaint
     */
    public void allow(String start) {
        known.add(start);
    }

    /** @param path of a file in the site's folder */
    public String address(String path) {
        return running.server.address() + path.replaceFirst("index\\.html$", "");
    }

    private static Optional<Path> chromium() {
        Stream<Path> folders = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                .map(Path::of);
        return folders.flatMap(folder -> NAMES.stream().map(folder::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What all stories share. */
    private static final class Running implements AutoCloseable {
        private final Playwright playwright;
        private final com.microsoft.playwright.Browser browser;
        private final FileServer server =
                new FileServer(PublishedSite.own().folder().toAbsolutePath(), "/claims/of/the/day/");

        Running(Path chromium) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium)
                            .setHeadless(true)
                            .setArgs(FLAGS));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
            server.close();
        }
    }
}
