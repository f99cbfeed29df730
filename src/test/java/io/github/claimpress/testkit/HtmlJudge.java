package io.github.claimpress.testkit;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Reads pages as the HTML standard does: the Nu checker, which needs no network. Not for several threads. */
public final class HtmlJudge {
    /** A name that the checker knows, not an address that it fetches. */
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /** The checker reads its schema by going deep, deeper than an ordinary stack allows everywhere. */
    private static final long STACK = 64 << 20;

    private final String base;
    private final Findings findings = new Findings();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);

    /** @param base where the pages seem to come from: their policies speak of the host that they lie on */
    public HtmlJudge(String base) {
        this.base = base;
        deep(() -> {
            validator.setUpMainSchema(SCHEMA, findings);
            validator.setUpValidatorAndParsers(findings, false, false);
            return null;
        });
    }

    /** Errors and warnings of all pages of a site. */
    public List<String> faults(PublishedSite site) {
        return deep(() -> {
            List<String> faults = new ArrayList<>();
            for (String page : site.pages()) {
                faults.addAll(faults(page, site.bytes(page)));
            }
            return faults;
        });
    }

    /** Errors and warnings of one page, each with its place. */
    public List<String> faults(String path, byte[] page) {
        findings.path = path;
        findings.found.clear();
        try {
            InputSource source = new InputSource(new ByteArrayInputStream(page));
            source.setEncoding("UTF-8");
            source.setSystemId(base + path);
            validator.checkHtmlInputSource(source);
        } catch (Exception failure) {
            throw new IllegalStateException(path, failure);
        }
        return List.copyOf(findings.found);
    }

    private static <T> T deep(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        new Thread(null, task, "html-judge", STACK).start();
        try {
            return task.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static final class Findings implements ErrorHandler {
        private final List<String> found = new ArrayList<>();
        private String path = "";

        @Override
        public void warning(SAXParseException fault) {
            note(fault);
        }

        @Override
        public void error(SAXParseException fault) {
            note(fault);
        }

        @Override
        public void fatalError(SAXParseException fault) {
            note(fault);
        }

        private void note(SAXParseException fault) {
            // Data for machines is no script to a browser, and no policy stops it; the checker takes it for one.
            if (fault.getMessage().startsWith("Inline script violates Content Security Policy")) {
                return;
            }
            found.add(path + ":" + fault.getLineNumber() + ":" + fault.getColumnNumber() + ": " + fault.getMessage());
        }
    }
}
