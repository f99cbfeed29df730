package io.github.claimpress.cli;

import io.github.claimpress.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"claimpress " + ProgramVersion.number()};
    }
}
