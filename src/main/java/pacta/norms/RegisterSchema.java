package pacta.norms;

import static pacta.yaml.Schema.date;
import static pacta.yaml.Schema.day;
import static pacta.yaml.Schema.list;
import static pacta.yaml.Schema.mapping;
import static pacta.yaml.Schema.number;
import static pacta.yaml.Schema.oneOrMore;
import static pacta.yaml.Schema.text;
import static pacta.yaml.Schema.truth;
import static pacta.yaml.Schema.word;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import pacta.yaml.Schema;

/** The JSON Schemas of the files of the register of norms and of the parameters, for completion in editors. */
public final class RegisterSchema {

    private RegisterSchema() {
    }

    /** The schema of {@code register/*.yaml}. */
    public static JsonNode register() {
        Schema instrument = mapping().needs("id", text(), "what its norms’ ids begin with").needs("title", text(), "").takes("reference", text(), "adopted where and when")
                .needs("force", word(NormRegister.FORCES), "only a binding norm can be breached").needs("from", day(), "first day in force")
                .takes("until", day(), "last day in force; left out: no end");
        Schema term = mapping().needs("id", text(), "the term").takes("norm", text(), "the norm that defines it").needs("meaning", text(), "in our own words");
        return Schema.file("Register of norms").needs("instrument", instrument.node(), "the text that the norms come from")
                .takes("terms", list(term.node()), "definitions").needs("norms", list(norm()), "in the order of the text").node();
    }

    private static ObjectNode norm() {
        return mapping().needs("id", text(), "public name of the norm; it stands in findings, rules and file names")
                .needs("title", text(), "what it is about, in a few words").needs("asks", text(), "what it asks, in our own words")
                .needs("addressee", text(), "who has to act; for procedural norms: what makes one case")
                .takes("addressedTo", text(), "the group of States that it speaks to, as rules derive it; left out: all")
                .takes("notAddressed", text(), "the group of States of which it is established that it does not speak to them")
                .needs("decided", word(NormRegister.WAYS), "how it is decided").takes("question", text(), "what would settle it where nothing on file does; {State} becomes the name, {deadline} the latest deadline")
                .takes("judgement", text(), "decided by judgement: the question put to the reviewer")
                .takes("subject", word(NormRegister.SUBJECTS), "left out: each State").takes("activities", oneOrMore(text()), "kinds of activity of which one is what it asks for")
                .takes("ownActivities", oneOrMore(text()), "kinds of activity that rules of its own look for")
                .takes("measures", oneOrMore(text()), "measures that it asks for to be in place").takes("facts", oneOrMore(text()), "the kinds of fact that decide it")
                .takes("terms", oneOrMore(text()), "the definitions that its words rest on").takes("followUps", oneOrMore(text()), "norms that follow from it")
                .takes("reading", text(), "which reading was chosen, or where the evaluation stops")
                .takes("owesAnswer", truth(), "true: somebody must look at it when nothing on file decides it, and when it was done late")
                .takes("rate", text(), "the name of a share that history follows, such as reporting: how many of the States that should have met the norm by then have done so")
                .takes("case", text(), "procedural norms: the kind of fact that makes one case; several with commas")
                .takes("from", day(), "first day in force, if not that of the instrument").takes("until", day(), "last day in force, if not that of the instrument")
                .with("allOf", questions()).node();
    }

    /** Whatever can be open needs its question. */
    private static ArrayNode questions() {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        ObjectNode judgement = all.addObject();
        judgement.putObject("if").putObject("properties").putObject("decided").put("const", "by judgement");
        judgement.putObject("then").putArray("required").add("judgement");
        ObjectNode others = all.addObject();
        others.putObject("if").putObject("properties").putObject("decided").put("const", "definition");
        ArrayNode either = others.putObject("else").putArray("anyOf");
        either.addObject().putArray("required").add("question");
        either.addObject().putArray("required").add("judgement");
        return all;
    }

    /** The schema of {@code parameters.yaml}. */
    public static JsonNode parameters() {
        Schema value = mapping().needs("from", date(), "the day from which it holds").takes("until", date(), "the last day on which it holds")
                .needs("value", number(), "").needs("reference", text(), "where it comes from").needs("reason", text(), "why it was chosen");
        Schema parameter = mapping().needs("id", text(), "as rules match it: Parameter( id == \"…\" )").needs("title", text(), "what it decides")
                .needs("unit", text(), "what the number counts").needs("values", list(value.node()), "one for each time; a changed threshold is a new value");
        return Schema.file("Parameters").takes("units", oneOrMore(text()), "what numbers may count; left out: anything").takes("parameters", list(parameter.node()), "thresholds that are not the texts’ own").node();
    }
}
