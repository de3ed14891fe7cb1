package pacta.status;

import java.util.List;

/**
 * What somebody published for the same day, held against a block.
 *
 * @param count how many, as printed
 * @param onlyHere what the block holds and the print does not, in words
 * @param onlyThere the other way round
 * @param reason why they differ; empty if they do not, or if no reason is written down
 */
public record Printed(String source, String what, long count, boolean same, List<String> onlyHere, List<String> onlyThere, String reason) {

    public Printed {
        onlyHere = List.copyOf(onlyHere);
        onlyThere = List.copyOf(onlyThere);
    }
}
