package pacta.status;

import java.util.List;

/** A heading of the status and what stands under it. */
public record Section(String title, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    /**
     * A list.
     *
     * @param count what is counted: the States, the days, or a figure
     * @param known false for a figure that is not on file
     * @param items the lines, in their order; none for a figure
     */
    public record Block(BlockPlan plan, String title, long count, boolean known, List<Item> items, List<Printed> printed) {

        public Block {
            items = List.copyOf(items);
            printed = List.copyOf(printed);
        }
    }
}
