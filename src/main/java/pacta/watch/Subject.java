package pacta.watch;

import java.nio.file.Path;
import java.util.Optional;

/** What a file is about, and so what has to be read again when it is saved. */
enum Subject {
    RULES, REGISTER, PARAMETERS, SCENARIOS, FACTS;

    /** Empty for a file that nothing is read from, such as a text for people or what an editor leaves behind. */
    static Optional<Subject> of(Path file, Path rules, Path facts) {
        String name = file.getFileName().toString();
        if (file.startsWith(facts)) {
            return name.endsWith(".yaml") ? Optional.of(FACTS) : Optional.empty();
        }
        if (!file.startsWith(rules)) {
            return Optional.empty();
        }
        if (name.endsWith(".drl")) {
            return Optional.of(RULES);
        }
        if (name.endsWith(".test.yaml")) {
            return Optional.of(SCENARIOS);
        }
        if (file.equals(rules.resolve("parameters.yaml"))) {
            return Optional.of(PARAMETERS);
        }
        return name.endsWith(".yaml") && file.startsWith(rules.resolve("register")) ? Optional.of(REGISTER) : Optional.empty();
    }
}
