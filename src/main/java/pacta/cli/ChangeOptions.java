package pacta.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which findings that differ are told of, how, and whether they make the command fail. */
final class ChangeOptions {

    enum Format {
        TEXT, JSON, CSV
    }

    @Mixin
    private Only only;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or csv (default: text)")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on-change", description = "exit with 1 if any finding differs")
    private boolean failOnChange;

    Only only() {
        return only;
    }

    Format format() {
        return format;
    }

    int exitCode(boolean anyDiffers) {
        return failOnChange && anyDiffers ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
