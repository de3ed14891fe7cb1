package pacta.lint;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All kinds of advice that lints give, by code, each with what it reads beside the rules. */
public final class Kinds {

    private static final Map<String, Set<Source>> READ = new TreeMap<>();

    static {
        reads(Set.of(), "L001", "L003", "L006", "L007", "L008", "L009", "L013", "L014", "L018", "L021", "L026", "L030", "L031", "L032", "L033", "L035");
        reads(Set.of(Source.PARAMETERS), "L015");
        reads(Set.of(Source.FACTS), "L037");
        // Which States a rule sees, and which norms it decides, the register says.
        reads(Set.of(Source.REGISTER), "L002", "L004", "L005", "L010", "L011", "L012", "L016", "L017", "L019", "L020", "L022", "L023", "L024", "L027", "L028", "L029", "L034");
        reads(Set.of(Source.REGISTER, Source.FACTS), "L025");
    }

    /** What advice may read beside the rules. */
    public enum Source {
        REGISTER, PARAMETERS, FACTS
    }

    private Kinds() {
    }

    private static void reads(Set<Source> sources, String... codes) {
        for (String code : codes) {
            READ.put(code, sources.isEmpty() ? EnumSet.noneOf(Source.class) : EnumSet.copyOf(sources));
        }
    }

    /** The codes of all kinds. */
    public static Set<String> all() {
        return Set.copyOf(READ.keySet());
    }

    /** Whether a kind of advice reads any of these. */
    static boolean reads(String code, Set<Source> any) {
        return READ.getOrDefault(code, Set.of()).stream().anyMatch(any::contains);
    }

    /** How many kinds of advice read any of these, and so may not be given while there are errors in them. */
    public static int reading(Set<Source> any) {
        return (int) READ.keySet().stream().filter(code -> reads(code, any)).count();
    }
}
