package pacta.whynot;

import java.util.List;
import pacta.explain.Wrapped;

/**
 * Something said, and what is said under it.
 *
 * @param command whether it is to be copied as it stands, so that no line break may get into it
 */
record Told(String says, List<Told> more, boolean command) {

    Told {
        more = List.copyOf(more);
    }

    Told(String says, List<Told> more) {
        this(says, more, false);
    }

    static Told of(String says) {
        return new Told(says, List.of());
    }

    static Told command(String command) {
        return new Told(command, List.of(), true);
    }

    /** In lines that fit a terminal, commands apart; what is under another stands further in. */
    static String inWords(List<Told> told, String indent) {
        StringBuilder out = new StringBuilder();
        for (Told t : told) {
            out.append(t.command ? indent + t.says + "\n" : Wrapped.of(t.says, indent + "- ", indent + "  ")).append(inWords(t.more, indent + "    "));
        }
        return out.toString();
    }
}
