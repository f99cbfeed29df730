package io.github.claimpress.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The faces that cards are lettered in, out of our own jar: a font of the machine would be another on the next one. */
record CardFonts(Font serif, Font serifBold, Font sans, Font sansBold) {
    /** Text is smooth, and its letters stand where they fall between pixels. */
    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final String FOLDER = "/META-INF/claimpress/fonts/";
    private static final String HEADLESS = "java.awt.headless";
    private static final String FONTCONFIG = "sun.awt.fontconfig";

    /** The same for all builds in one program: every loading leaves a copy of the files in memory and on disk. */
    static CardFonts loaded() {
        return Once.FONTS;
    }

    private static final class Once {
        static final CardFonts FONTS = load();
    }

    private static CardFonts load() {
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
        try {
            boolean asksTheMachine =
                    System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux")
                            && System.getProperty(FONTCONFIG) == null;
            return asksTheMachine ? readWithoutAskingTheMachine() : read();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the fonts of share images: " + failure.getMessage(), failure);
        } catch (FontFormatException damaged) {
            throw new IllegalStateException("the fonts of share images are damaged", damaged);
        }
    }

    /**
     * On Linux Java looks for the machine's own fonts first, through a library that small machines do not have, and
     * then refuses even ours. A list that names no font keeps it from looking.
     */
    private static CardFonts readWithoutAskingTheMachine() throws IOException, FontFormatException {
        Path list = Files.createTempFile("claimpress", ".properties");
        try {
            Files.writeString(list, "version=1\nsequence.allfonts=default\n");
            System.setProperty(FONTCONFIG, list.toString());
            return read();
        } finally {
            System.clearProperty(FONTCONFIG);
            Files.deleteIfExists(list);
        }
    }

    private static CardFonts read() throws IOException, FontFormatException {
        CardFonts fonts = new CardFonts(
                read("DejaVuSerif.ttf"),
                read("DejaVuSerif-Bold.ttf"),
                read("DejaVuSans.ttf"),
                read("DejaVuSans-Bold.ttf"));
        new TextLayout("a", fonts.sans, CONTEXT);
        return fonts;
    }

    private static Font read(String file) throws IOException, FontFormatException {
        try (InputStream in = CardFonts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }
}
