package pacta.lint;

/** Looks for one kind of flaw. */
interface Lint {

    /** Notes what it finds. */
    void look(Material material, Notes notes);
}
