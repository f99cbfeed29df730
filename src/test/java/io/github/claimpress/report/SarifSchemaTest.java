package io.github.claimpress.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.testkit.BrokenCase;
import io.github.claimpress.testkit.Folders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * SARIF as the standard's own schema asks for it. OASIS publishes that without a licence; this copy is the one that its
 * authors publish under the MIT License, which stands beside it.
 */
class SarifSchemaTest {
    private static final Path CASES = Path.of("src/test/broken");

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text());

    @TempDir
    Path folder;

    private static String text() {
        try (InputStream in = SarifSchemaTest.class.getResourceAsStream("sarif-schema-2.1.0.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<?> mistakes(String log) {
        return schema.validate(log, InputFormat.JSON);
    }

    private static String log(List<Located> problems) {
        return new SarifFormat("a site/ə/", "1.2.3").show(problems);
    }

    @Test
    void whatever_is_told_of_the_broken_entries_is_sarif() throws IOException {
        List<Located> all = new ArrayList<>();
        for (String path : Folders.files(CASES)) {
            if (path.endsWith(".txt")) {
                all.addAll(BrokenCase.read(CASES.resolve(path)).told(Files.createTempDirectory(folder, "case")));
            }
        }

        assertTrue(all.size() > 150, () -> "only " + all.size() + " problems");
        assertEquals(List.of(), mistakes(log(all)));
    }

    @Test
    void nothing_and_too_much_are_sarif_too() {
        assertEquals(List.of(), mistakes(log(List.of())));
        assertEquals(
                List.of(),
                mistakes(log(Collections.nCopies(25_001, Found.error().located()))));
    }

    @Test
    void the_schema_refuses_what_the_standard_refuses() {
        String good = log(List.of(Found.error().located()));

        assertFalse(mistakes(good.replace("\"2.1.0\"", "\"2.0.0\"")).isEmpty());
        assertFalse(mistakes(good.replace("\"startLine\":4", "\"startLine\":0")).isEmpty());
        assertFalse(mistakes(good.replace("\"level\":\"error\"", "\"level\":\"fatal\""))
                .isEmpty());
        assertFalse(mistakes(good.replace("\"columnKind\"", "\"columnSort\"")).isEmpty());
        assertFalse(mistakes(good.replace("\"driver\"", "\"program\"")).isEmpty());
    }
}
