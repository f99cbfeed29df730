package io.github.claimpress.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JunitFormatTest {
    private final Format format = Formats.JUNIT.format(true, "site/", "1.2.3");

    @Test
    void a_file_with_problems_is_a_case_whose_errors_are_one_failure() {
        assertEquals(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="claimpress" tests="2" failures="1" errors="0" skipped="0" time="0">
                  <testcase classname="claimpress" name="a.md" time="0">
                    <failure message="one (and 1 more)" type="unknown-verdict">a.md:4:10: error: one [unknown-verdict]
                  help: h
                a.md:4:10: error: two [bad-date]
                  help: h
                </failure>
                    <system-out>a.md:7:1: warning: three [too-few-sources]
                  help: h
                </system-out>
                  </testcase>
                  <testcase classname="claimpress" name="b.md" time="0">
                    <system-out>b.md:4:10: note: four [long-claim]
                </system-out>
                  </testcase>
                </testsuite>
                """,
                show(
                        Found.error().in("a.md").saying("one").help("h"),
                        Found.error()
                                .as(Found.error().severity(), "bad-date")
                                .in("a.md")
                                .saying("two")
                                .help("h"),
                        Found.warning().in("a.md").saying("three").help("h"),
                        Found.note().in("b.md").saying("four").help("")));
    }

    @Test
    void nothing_found_is_one_passing_case() throws Exception {
        Element suite = parsed(show()).getDocumentElement();

        assertEquals("1", suite.getAttribute("tests"));
        assertEquals("0", suite.getAttribute("failures"));
        assertEquals(1, suite.getElementsByTagName("testcase").getLength());
        assertEquals(0, suite.getElementsByTagName("failure").getLength());
    }

    @Test
    void texts_of_strangers_are_text() throws Exception {
        String hostile = "]]></failure><x a=\"b\" c='d'> & &amp; <!-- \u0000\u001B[1m\uFFFE\uD83E\n🧭 Вигадка \u202E";
        Document document = parsed(show(
                Found.error().in("a\"<&>.md").saying(hostile),
                Found.warning().in("a\"<&>.md").saying(hostile)));
        Element test = (Element) document.getElementsByTagName("testcase").item(0);
        Element failure = (Element) test.getElementsByTagName("failure").item(0);
        String kept = "]]></failure><x a=\"b\" c='d'> & &amp; <!-- \uFFFD\uFFFD[1m\uFFFD 🧭 Вигадка \uFFFD";

        assertEquals("a\"<&>.md", test.getAttribute("name"));
        assertEquals(kept, failure.getAttribute("message"));
        assertEquals(
                "a\"<&>.md:4:10: error: " + kept + " [unknown-verdict]\n  help: Did you mean false?\n",
                failure.getTextContent());
        assertEquals(0, document.getElementsByTagName("x").getLength());
    }

    private String show(Found... problems) {
        return format.show(Arrays.stream(problems).map(Found::located).toList());
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
