package pacta.engine;

import java.util.List;

/**
 * What a session is given before any rule has spoken.
 *
 * @param subject a State's code, or {@code *}
 * @param memory everything that the rules see
 * @param visible of that, what is on file about this State alone
 * @param duties of that, the norms that want a verdict
 */
record Given(String subject, List<Object> memory, List<Object> visible, List<Duty> duties) {

    Given {
        memory = List.copyOf(memory);
        visible = List.copyOf(visible);
        duties = List.copyOf(duties);
    }
}
