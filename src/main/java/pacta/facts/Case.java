package pacta.facts;

/** A fact that procedural norms judge one by one: a request, a withdrawal. */
public interface Case {

    /** A short name, unique in the State's dossier. */
    String id();
}
