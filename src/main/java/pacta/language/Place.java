package pacta.language;

/** A place in a file; line and column count from 1. */
public record Place(int line, int column) {
}
