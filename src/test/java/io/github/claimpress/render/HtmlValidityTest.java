package io.github.claimpress.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimpress.model.Page;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Asks the Nu HTML checker. */
class HtmlValidityTest {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    @Test
    void every_kind_of_page_is_valid_html() throws Exception {
        Rendered site = Rendered.example();
        List<String> faults = new ArrayList<>();
        for (String path : oneOfEachKind(site)) {
            check(path, site.text(path), faults);
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void the_checker_notices_a_fault() throws Exception {
        List<String> faults = new ArrayList<>();
        check("x", "<!doctype html><html lang=en><title>x</title><p id=a></p><p id=a></p></html>", faults);
        assertEquals(1, faults.size(), faults::toString);
    }

    private static void check(String path, String html, List<String> faults) throws Exception {
        SimpleDocumentValidator validator = new SimpleDocumentValidator(false);
        validator.setUpMainSchema(SCHEMA, new Faults("schema", faults));
        validator.setUpValidatorAndParsers(new Faults(path, faults), false, false);
        InputSource page = new InputSource(new StringReader(html));
        page.setSystemId("https://example.org/" + path);
        validator.checkHtmlInputSource(page);
    }

    /** A page of each template, and each entry that has something of its own. */
    private static Set<String> oneOfEachKind(Rendered site) {
        Map<String, String> byTemplate = new TreeMap<>();
        Set<String> chosen = new TreeSet<>();
        for (Page page : site.pages) {
            byTemplate.putIfAbsent(page.template(), page.path());
            if (page.path().matches(".*(shells-for|mermiler|qadhaif|withdrawn|countries/azerbaijan).*")) {
                chosen.add(page.path());
            }
        }
        chosen.addAll(byTemplate.values());
        return chosen;
    }

    private record Faults(String path, List<String> faults) implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) {}

        @Override
        public void error(SAXParseException fault) {
            faults.add(path + ":" + fault.getLineNumber() + ": " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
