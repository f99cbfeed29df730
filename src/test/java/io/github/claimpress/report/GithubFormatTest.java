package io.github.claimpress.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GithubFormatTest {
    private final Format format = Formats.GITHUB.format(true, "", "1.2.3");

    @Test
    void a_problem_is_one_command_with_its_place_and_its_help() {
        assertEquals(
                "::error file=content/fact-checks/a.md,line=4,col=10,endLine=4,endColumn=14,title=unknown-verdict"
                        + "::the scale has no verdict fals%0ADid you mean false?\n",
                show(Found.error()));
    }

    @Test
    void the_worst_come_first_since_only_ten_are_shown() {
        assertEquals(
                """
                ::error file=b.md,line=4,col=10,endLine=4,endColumn=14,title=unknown-verdict::m%0Ah
                ::error file=c.md,line=4,col=10,endLine=4,endColumn=14,title=unknown-verdict::m%0Ah
                ::warning file=b.md,line=7,col=1,endLine=7,endColumn=8,title=too-few-sources::m%0Ah
                ::notice file=a.md,line=4,col=10,endLine=4,endColumn=14,title=long-claim::m%0Ah
                """,
                show(
                        Found.note().in("a.md").saying("m").help("h"),
                        Found.warning().in("b.md").saying("m").help("h"),
                        Found.error().in("b.md").saying("m").help("h"),
                        Found.error().in("c.md").saying("m").help("h")));
    }

    @Test
    void columns_are_left_out_where_several_lines_are_meant() {
        assertEquals(
                "::error file=content/fact-checks/a.md,line=4,endLine=6,title=unknown-verdict"
                        + "::the scale has no verdict fals%0ADid you mean false?\n",
                show(Found.error().until(6, 2)));
    }

    @Test
    void a_site_in_a_folder_of_the_repository_is_found() {
        String shown = Formats.GITHUB
                .format(false, "docs/site/", "1.2.3")
                .show(List.of(Found.error().located()));

        assertEquals("::error file=docs/site/content/fact-checks/a.md", shown.substring(0, shown.indexOf(",line")));
    }

    @Test
    void a_message_cannot_start_a_command_of_its_own() {
        assertEquals(
                "::error file=content/fact-checks/a.md,line=4,col=10,endLine=4,endColumn=14,title=unknown-verdict"
                        + "::100%25 %250A true ::add-mask::x %0A## [add-mask]y ::stop-commands::z\n",
                show(Found.error()
                        .saying("100% %0A true\n::add-mask::x\r")
                        .help("##[add-mask]y\u2028::stop-commands::z")));
    }

    @Test
    void a_path_cannot_end_the_list_of_properties() {
        assertEquals(
                "::error file=a%2Cline=1%3A%3Ax%25 .md,line=4,col=10,endLine=4,endColumn=14,title=unknown-verdict"
                        + "::the scale has no verdict fals%0ADid you mean false?\n",
                show(Found.error().in("a,line=1::x%\n.md")));
    }

    @Test
    void an_empty_help_leaves_no_empty_line() {
        assertEquals(
                "::error file=content/fact-checks/a.md,line=4,col=10,endLine=4,endColumn=14,title=unknown-verdict"
                        + "::the scale has no verdict fals\n",
                show(Found.error().help("")));
    }

    private String show(Found... problems) {
        return format.show(Arrays.stream(problems).map(Found::located).toList());
    }
}
