package io.github.claimpress.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.api.TemplateFunction;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Subject;
import io.github.claimpress.testkit.ExampleSite;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateFaultTest {
    private final ExampleSite example = new ExampleSite(null);
    private final Problems problems = new Problems();

    private String render(String template, TemplateFunction... functions) {
        Page page = new Page(
                "mine/index.html", "page/mine.ftlh", "en", new Subject.Custom("Mine", Map.of("number", 12345)), null);
        Map<String, String> own = template == null ? Map.of() : Map.of("templates/page/mine.ftlh", template);
        return Rendered.one(example.site(), example, Rendered.theme(own), page, problems, List.of(functions));
    }

    private Problem problem() {
        assertEquals(1, problems.all().size());
        Problem problem = problems.all().get(0);
        assertEquals("template-fault", problem.code().value());
        assertEquals(Severity.ERROR, problem.severity());
        return problem;
    }

    @Test
    void a_value_that_is_not_there_is_a_problem_at_its_place() {
        assertEquals("", render("<@base.document>\n<p>${view.nothing}</p>\n</@base.document>\n"));
        assertEquals("this gives no value: view.nothing", problem().message());
        Place.OfSpan place = assertInstanceOf(Place.OfSpan.class, problem().place());
        assertEquals("templates/page/mine.ftlh", place.path());
        assertEquals("<@base.document>\n<p>${".length(), place.start());
    }

    @Test
    void what_does_not_exist_can_be_taken_out_and_what_there_is_is_named() {
        render("${page.titel}");
        assertTrue(
                problem()
                        .help()
                        .startsWith(
                                "Did you mean page.title? There is no such value: take it out, with the ${ and } around it."
                                        + " What page has: "),
                problem().help());
    }

    @Test
    void where_nothing_is_known_of_what_there_is_both_repairs_are_told() {
        render("${view.nmber}");
        assertEquals(
                "If there is no such value, take it out, with the ${ and } around it; if only some pages lack it, write"
                        + " “${view.nmber!}”, which shows nothing there. Or begin anew from the built-in template: keep yours under another name, have the built-in one"
                        + " written in its place by `eject page/mine.ftlh`, and move over what you changed.",
                problem().help());
    }

    @Test
    void what_only_some_pages_lack_can_be_left_empty() {
        assertEquals(
                "Some pages lack it: write “${page.image!}”, which shows nothing there.",
                new AbsentValue("page.image", "page", List.of("image")).help());
        render("${page.titel}");
        assertTrue(
                problem().help().startsWith("Did you mean page.title? There is no such value"),
                problem().help());
    }

    @Test
    void a_template_that_cannot_be_read_is_a_problem_at_its_place() {
        assertEquals("", render("<p>\n<#if view.number>\n"));
        assertEquals("templates/page/mine.ftlh", problem().place().path());
        assertTrue(problem().message().contains("#if"), problem().message());
    }

    @Test
    void a_template_that_is_not_there_is_a_problem() {
        render(null);
        assertEquals("there is no template templates/page/mine.ftlh", problem().message());
    }

    @Test
    void the_same_fault_gives_an_equal_problem_wherever_it_shows() {
        render("${view.nothing}");
        Problems others = new Problems();
        Page other = new Page("other/index.html", "page/mine.ftlh", "az", new Subject.Custom("x", Map.of()), null);
        Map<String, String> own = Map.of("templates/page/mine.ftlh", "${view.nothing}");
        Rendered.one(example.site(), example, Rendered.theme(own), other, others, List.of());
        assertEquals(problems.all(), others.all());
    }

    @Test
    void a_template_reaches_no_class_no_file_and_no_method() {
        for (String attack : List.of(
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "<#include \"/etc/passwd\">",
                "<#include \"../../pom.xml\">",
                "${view?api.getClass()}",
                "${page.getClass()}",
                "${page.title.getClass()}")) {
            Problems found = new Problems();
            Page page = new Page("mine/index.html", "page/mine.ftlh", "en", new Subject.Custom("M", Map.of()), null);
            Map<String, String> own = Map.of("templates/page/mine.ftlh", attack);
            assertEquals("", Rendered.one(example.site(), example, Rendered.theme(own), page, found, List.of()));
            assertEquals(1, found.all().size(), attack);
        }
    }

    @Test
    void functions_of_an_extension_get_and_give_plain_values() {
        TemplateFunction twice = new TemplateFunction() {
            @Override
            public String name() {
                return "twice";
            }

            @Override
            public Object call(List<Object> arguments) {
                return "<" + 2 * ((Number) arguments.get(0)).intValue() + ">";
            }
        };
        assertEquals("&lt;24690&gt; 12345", render("${twice(view.number)} ${view.number}", twice));
        assertTrue(problems.isEmpty());
    }

    @Test
    void a_site_replaces_one_part_and_keeps_the_rest() {
        Map<String, String> own = Map.of(
                "templates/part/foot.ftlh", "", "templates/part/breadcrumbs.ftlh", "<#macro trail>MINE</#macro>");
        Page page = new Page("index.html", "page/home.ftlh", "en", new Subject.Home(List.of()), null);
        String html = Rendered.one(example.site(), example, Rendered.theme(own), page, problems, List.of());
        assertTrue(html.contains("MINE") && html.contains("class=\"masthead\""));
        assertTrue(problems.isEmpty());
    }
}
