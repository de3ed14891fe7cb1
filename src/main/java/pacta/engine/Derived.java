package pacta.engine;

/** A conclusion of a rule that other rules build on. */
public sealed interface Derived permits EntryIntoForce, StateParty, EndOfMembership, Deadline, Group, Verdict, Figure {

    String state();
}
