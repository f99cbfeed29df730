package io.github.claimpress.model;

/**
 * Where each page lies, as the path of its file from the output folder. Pages in another language than the
 * site's lie below a folder of that language.
 */
public record Addresses(Settings settings, WordBook words) {
    public String home(String language) {
        return settings.folder(language) + "index.html";
    }

    public String factCheck(FactCheck entry) {
        return section(entry.language(), "fact-checks/" + entry.slug());
    }

    public String country(String language, String code) {
        return section(language, "countries/" + words.slug(code));
    }

    public String topic(String language, String id) {
        return section(language, "topics/" + id);
    }

    public String narrative(String language, String id) {
        return section(language, "narratives/" + id);
    }

    public String verdict(String language, String rating) {
        return section(language, "verdicts/" + rating);
    }

    public String actor(String language, String id) {
        return section(language, "actors/" + id);
    }

    public String person(String language, String id) {
        return section(language, "people/" + id);
    }

    public String textPage(String language, String id) {
        return section(language, id);
    }

    /** A page by its plain address, such as {@code denials} or {@code fact-checks}. */
    public String section(String language, String address) {
        return settings.folder(language) + address + "/index.html";
    }

    /** The file that leads on from a former address: one that ends in .html as it stands, else the index of a folder. */
    public static String redirect(String alias) {
        String path = alias.startsWith("/") ? alias.substring(1) : alias;
        if (path.endsWith(".html") || path.endsWith(".htm")) {
            return path;
        }
        return path + (path.isEmpty() || path.endsWith("/") ? "" : "/") + "index.html";
    }

    /** A later page of a list, whose first page is {@code first}: {@code fact-checks/page/2/index.html}. */
    public static String paged(String first, int number) {
        return number == 1
                ? first
                : first.substring(0, first.length() - "index.html".length()) + "page/" + number + "/index.html";
    }
}
