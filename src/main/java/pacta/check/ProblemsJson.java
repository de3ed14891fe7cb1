package pacta.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import pacta.yaml.Printable;
import pacta.yaml.Problem;

/** Problems for other programs: an array of objects, as in {@code schema/problems.schema.json}. */
public final class ProblemsJson {

    private ProblemsJson() {
    }

    public static String of(List<Problem> problems) {
        ArrayNode out = new ObjectMapper().createArrayNode();
        for (Problem p : problems) {
            out.addObject().put("code", p.code()).put("level", p.isAdvice() ? "advice" : "error").put("file", p.file()).put("line", p.line())
                    .put("column", p.column()).put("text", p.text()).put("message", p.message()).put("suggestion", p.suggestion());
        }
        return Printable.json(out.toPrettyString() + "\n");
    }
}
