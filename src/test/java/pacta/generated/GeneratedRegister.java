package pacta.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import pacta.facts.CoverageStatement;
import pacta.facts.Dossier;
import pacta.facts.FactBase;

/**
 * A register of made-up States, each modelled on a real one drawn by chance: as many facts of the same kinds, on other days and with other numbers, and some sections taken from
 * a second State. The same seed gives the same register.
 */
public final class GeneratedRegister {

    /** As many States as there are codes of three letters. */
    public static final int MOST_STATES = 26 * 26 * 26;
    private static final int FIRST_CODE = ('X' - 'A') * 26 * 26;

    private GeneratedRegister() {
    }

    /**
     * Makes a register.
     *
     * @param model the real register
     * @param states how many States it is to have, at most {@link #MOST_STATES}
     */
    public static FactBase like(FactBase model, int states, long seed) {
        Random random = new Random(seed);
        List<String> models = new ArrayList<>();
        List<Dossier> dossiers = new ArrayList<>();
        DossierDraw draw = new DossierDraw(model.dossiers(), states, random);
        for (int i = 0; i < states; i++) {
            Dossier drawn = model.dossiers().get(random.nextInt(model.dossiers().size()));
            models.add(drawn.state().code());
            dossiers.add(draw.like(drawn, code(i)));
        }
        // As they are read from a folder.
        dossiers.sort(Comparator.comparing(d -> d.state().code()));
        return FactBase.of(dossiers, model.meetings(), model.events(LocalDate.MAX), model.coverage().stream().map(c -> renamed(c, models)).toList(), List.of());
    }

    /**
     * XAA, XAB and so on to XZZ, none of which is a State's; a register of more than 676 States goes on with YAA and, after ZZZ, with AAA. Some of those are codes of real States,
     * too, which does no harm: a made-up register holds no real State, and nothing looks a State up outside its register.
     */
    static String code(int number) {
        int n = (FIRST_CODE + number) % MOST_STATES;
        return "" + (char) ('A' + n / 676) + (char) ('A' + n / 26 % 26) + (char) ('A' + n % 26);
    }

    /** A complete list names a made-up State if it names the one that it is modelled on. */
    private static CoverageStatement renamed(CoverageStatement statement, List<String> models) {
        Set<String> named = new TreeSet<>();
        for (int i = 0; i < models.size(); i++) {
            if (statement.states().contains(models.get(i))) {
                named.add(code(i));
            }
        }
        return new CoverageStatement(statement.topic(), statement.date(), statement.allBut(), named, statement.origin());
    }
}
