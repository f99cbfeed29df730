package io.github.claimpress.search;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A search that is asked in a browser: the site's own page, or Pagefind over the same entries.
 *
 * @param folder what is served
 * @param page the address of the page where a reader of a language searches, below the site's root
 * @param script a function of one question that comes to an end when its results are shown, with their paths
 */
record Finder(String name, Path folder, UnaryOperator<String> page, String script) {
    private static final String OWN = """
            async question => {
              const box = document.querySelector('form[role=search] input[name=q]'), list = document.querySelector('[data-results]');
              box.focus();
              box.value = question;
              box.form.requestSubmit();
              await new Promise(done => {
                const look = () => { if (list.getAttribute('aria-busy') === 'false') { observer.disconnect(); done(); } };
                const observer = new MutationObserver(look);
                observer.observe(list, {attributes: true});
                look();
              });
              return [...list.querySelectorAll('h3 a')].slice(0, 10).map(link => new URL(link.href).pathname.slice(1));
            }""";

    private static final String PAGEFIND = """
            async question => {
              const search = window.search = window.search || await import('/pagefind/pagefind.js');
              const found = await search.search(question);
              const ten = await Promise.all(found.results.slice(0, 10).map(result => result.data()));
              document.body.replaceChildren(...ten.map(one => Object.assign(document.createElement('p'), {innerHTML: one.excerpt})));
              return ten.map(one => one.url.slice(1).replace(/index\\.html$/, ''));
            }""";

    /** @param main the language of the site whose pages lie at its root */
    static Finder own(Path output, String main) {
        return new Finder(
                "Claimpress", output, language -> language.equals(main) ? "search/" : language + "/search/", OWN);
    }

    static Finder pagefind(Path folder) throws IOException {
        for (String language : List.of("en", "uk", "ru", "az", "it", "de")) {
            Files.writeString(
                    folder.resolve("ask-" + language + ".html"),
                    "<!doctype html><html lang=" + language
                            + "><meta charset=utf-8><title>Pagefind</title><body></body></html>");
        }
        return new Finder("Pagefind", folder, language -> "ask-" + language + ".html", PAGEFIND);
    }

    /** The paths of the first ten results of each question. */
    @SuppressWarnings("unchecked")
    List<List<String>> ask(Page page, List<String> questions) {
        return (List<List<String>>) page.evaluate(
                "async questions => { const ask = " + script
                        + "; const all = []; for (const one of questions) all.push(await ask(one)); return all; }",
                questions);
    }

    /** Milliseconds from the question to its first ten results on the screen. */
    double time(Page page, String question) {
        return ((Number) page.evaluate(
                        "async question => { const ask = " + script
                                + "; const begin = performance.now(); await ask(question);"
                                + " document.body.getBoundingClientRect();"
                                + " await new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)));"
                                + " return performance.now() - begin; }",
                        question))
                .doubleValue();
    }
}
