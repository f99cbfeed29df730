package io.github.claimpress.render;

import io.github.claimpress.render.view.StandardsView;
import java.util.ArrayList;
import java.util.List;

/** How far the entries meet the codes of the field, counted. */
final class ShowStandards {
    private final Standpoint here;

    ShowStandards(Standpoint here) {
        this.here = here;
    }

    Shown shown() {
        List<StandardsView.TurnedDown> turnedDown = new ArrayList<>();
        here.atlas()
                .settings()
                .policy()
                .choices()
                .forEach((code, choice) -> turnedDown.add(new StandardsView.TurnedDown(
                        code.value(),
                        choice.severity() == null ? "off" : choice.severity().word(),
                        choice.reason())));
        StandardsView view = new StandardsView(List.of(), List.of(), turnedDown);
        return new Shown(view, here.say("standards"), here.say("standards-description"), "standards");
    }
}
