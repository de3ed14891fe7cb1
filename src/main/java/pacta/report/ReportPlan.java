package pacta.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pacta.norms.NamedNorms;
import pacta.norms.Norm;
import pacta.yaml.Fields;
import pacta.yaml.Problems;
import pacta.yaml.YamlFile;
import pacta.yaml.YamlNode.Scalar;

/** What {@code report.yaml} holds: the chapters that norms are filed under, the norm that the map shows first, and the meetings of the trends. The file may be missing: then there are no chapters, the map shows the first norm, and the trends all meetings. */
public final class ReportPlan {

    /** Norms that the file does not file under a chapter stand here. */
    static final String REST = "Other";

    private final Map<String, List<String>> chapters = new LinkedHashMap<>();
    private final NamedNorms named = new NamedNorms();
    private final List<String> trendKinds = new ArrayList<>();
    private String mapNorm = "";

    private ReportPlan() {
    }

    /** Reads the file; whatever is wrong in it becomes a problem. */
    public static ReportPlan read(Path path, String name, Problems problems) {
        ReportPlan plan = new ReportPlan();
        if (Files.exists(path)) {
            YamlFile.open(path, name, problems).ifPresent(file -> file.read().ifPresent(m -> plan.read(Fields.of(file, m))));
        }
        return plan;
    }

    private void read(Fields fields) {
        Map<String, String> filed = new HashMap<>();
        for (Fields c : fields.list("chapters")) {
            String title = c.text("title");
            for (Scalar norm : c.texts("norms")) {
                Optional.ofNullable(filed.putIfAbsent(norm.text(), title)).ifPresent(other -> c.file().problem("P016", norm, "“" + norm.text() + "” stands under “" + other + "” already", "Keep one of them."));
            }
            if (chapters.putIfAbsent(title, named.in(c, "norms")) != null) {
                c.problem("P017", "title", "the chapter “" + title + "” stands in the list already", "Put its norms together.");
            }
            c.nothingElse();
        }
        mapNorm = named.one(fields, "map");
        fields.texts("trends").forEach(k -> trendKinds.add(k.text()));
        fields.nothingElse();
    }

    /** Holds the norms that the file names against the register; a text such as “N 1” names “N 1.a”, too. */
    public void check(Set<String> norms) {
        named.checkBeginnings(norms, "P018");
    }

    /** The chapter of a norm: the one that names it most closely. */
    String chapter(Norm norm) {
        String best = "";
        String chapter = REST;
        for (Map.Entry<String, List<String>> c : chapters.entrySet()) {
            for (String given : c.getValue()) {
                if (NamedNorms.isUnder(norm.id(), given) && given.length() > best.length()) {
                    best = given;
                    chapter = c.getKey();
                }
            }
        }
        return chapter;
    }

    /** The chapters in their order; norms without one come last, if there are any. */
    List<String> chapters(List<Norm> of) {
        Set<String> used = of.stream().map(this::chapter).collect(java.util.stream.Collectors.toSet());
        List<String> out = new ArrayList<>(chapters.keySet());
        out.add(REST);
        out.retainAll(used);
        return out;
    }

    /** The norm that the map shows first; empty for none in particular. */
    String mapNorm() {
        return mapNorm;
    }

    /** Whether meetings of this kind are in the trends. */
    public boolean follows(String kind) {
        return trendKinds.isEmpty() || trendKinds.contains(kind);
    }
}
