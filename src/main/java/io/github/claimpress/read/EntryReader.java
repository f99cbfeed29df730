package io.github.claimpress.read;

import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.Claim;
import io.github.claimpress.model.ClaimKind;
import io.github.claimpress.model.Confidence;
import io.github.claimpress.model.Correction;
import io.github.claimpress.model.CorrectionKind;
import io.github.claimpress.model.CountryRoles;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Moment;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Status;
import io.github.claimpress.model.Verdict;
import io.github.claimpress.shape.EntryShapes;
import io.github.claimpress.shape.Field;
import io.github.claimpress.shape.Need;
import io.github.claimpress.text.FieldPath;
import io.github.claimpress.yaml.FrontMatter;
import io.github.claimpress.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a fact-check of a front matter. */
final class EntryReader {
    private final String siteLanguage;
    private final boolean drafts;

    /** @param drafts whether drafts are shown, so that what they still lack is of interest */
    EntryReader(String siteLanguage, boolean drafts) {
        this.siteLanguage = siteLanguage;
        this.drafts = drafts;
    }

    /**
     * @param name what the file's name says
     * @param outline of its body
     */
    FactCheck read(FrontMatter matter, FileName name, Reading reading, Outline outline) {
        Form form = new Form(matter.root(), EntryShapes.ENTRY, FieldPath.root(), reading);
        String language = Objects.requireNonNullElse(
                Values.language(form, "language"), Objects.requireNonNullElse(name.language(), siteLanguage));
        String slug = slug(form, name);
        Status status = Objects.requireNonNullElse(form.choice("status", Status.class), Status.PUBLISHED);
        EvidenceReader evidence = new EvidenceReader(form);
        List<Appearance> appearances = evidence.appearances();
        requireForPublication(form, status, matter.root());
        return new FactCheck(
                reading.path(),
                form.text("id", language.equals(siteLanguage) ? slug : language + "/" + slug),
                slug,
                Values.aliases(form, "aliases"),
                language,
                status,
                form.text("title", ""),
                form.text("summary"),
                form.moment("published"),
                form.moment("updated"),
                Values.names(form, "authors"),
                Values.names(form, "reviewers"),
                form.text("why"),
                form.texts("disclosures"),
                claim(form),
                verdict(form),
                Roles.of(form, appearances),
                Values.names(form, "topics"),
                Values.names(form, "narratives"),
                appearances,
                evidence.sources(),
                evidence.denials(),
                evidence.requests(),
                corrections(form),
                form.text("translation_of"),
                Values.names(form, "related"),
                evidence.media(),
                form.text("license"),
                outline);
    }

    private static String slug(Form form, FileName name) {
        String given = Values.slug(form, "slug");
        if (given != null) {
            return given;
        }
        if (!Values.isSlug(name.stem())) {
            form.reading().problems().badFileName(name.stem(), Values.slugOfTitle(form));
        }
        return name.stem();
    }

    private void requireForPublication(Form form, Status status, YamlNode.Mapping whole) {
        boolean draft = status == Status.DRAFT;
        if (drafts || !draft) {
            new LeftExamples(form.reading().problems(), draft).tell(whole, EntryShapes.ENTRY, FieldPath.root());
        }
        if (draft) {
            return;
        }
        for (Field field : EntryShapes.ENTRY.fields()) {
            if (field.need() == Need.UNLESS_DRAFT && form.lacks(field.name())) {
                form.reading().problems().missingForPublication(field);
            }
        }
    }

    private static Claim claim(Form form) {
        Form claim = form.form("claim");
        if (claim == null) {
            return new Claim("", null, null, null, null, null);
        }
        return new Claim(
                claim.text("text", ""),
                Values.quote(claim, "quote"),
                Values.party(claim, "claimant"),
                claim.date("date"),
                claim.text("place"),
                claim.choice("kind", ClaimKind.class));
    }

    private static @Nullable Verdict verdict(Form form) {
        Form verdict = form.form("verdict");
        if (verdict == null) {
            return null;
        }
        String rating = verdict.text("rating");
        String explanation = verdict.text("explanation");
        var confidence = verdict.choice("confidence", Confidence.class);
        return rating == null ? null : new Verdict(rating, explanation, confidence);
    }

    private static List<Correction> corrections(Form form) {
        List<Correction> found = new ArrayList<>();
        for (Form item : form.forms("corrections")) {
            Moment date = item.moment("date");
            var kind = item.choice("kind", CorrectionKind.class);
            Form previous = item.form("previous");
            Correction correction = date == null || kind == null
                    ? null
                    : new Correction(
                            date,
                            kind,
                            item.text("note"),
                            previous == null ? null : previous.text("verdict"),
                            previous == null ? null : previous.text("claim"));
            if (correction == null) {
                item.leaveOut();
            } else {
                found.add(correction);
            }
        }
        return found;
    }

    /** Which countries play which role, where the entry does not say so itself. */
    private static final class Roles {
        static CountryRoles of(Form form, List<Appearance> appearances) {
            List<String> origin = new ArrayList<>();
            List<String> spread = new ArrayList<>();
            for (var appearance : appearances) {
                List<String> role = appearance.first() ? origin : spread;
                if (appearance.country() != null && !role.contains(appearance.country())) {
                    role.add(appearance.country());
                }
            }
            Form roles = form.node("countries") instanceof YamlNode.Mapping ? form.form("countries") : null;
            if (roles == null) {
                return new CountryRoles(Values.countries(form, "countries"), origin, spread);
            }
            return new CountryRoles(
                    Values.countries(roles, "about"),
                    roles.has("origin") ? Values.countries(roles, "origin") : origin,
                    roles.has("spread") ? Values.countries(roles, "spread") : spread);
        }
    }
}
