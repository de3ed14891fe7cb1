package pacta.history;

import java.util.Optional;
import pacta.engine.VerdictKind;

/**
 * A verdict that is not the same at a meeting as at the one before.
 *
 * @param before empty if the case is new, {@code after} if it has gone
 */
public record Shift(Point earlier, Point later, Held held, Optional<VerdictKind> before, Optional<VerdictKind> after) {
}
