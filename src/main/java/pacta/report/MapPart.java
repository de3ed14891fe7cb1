package pacta.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pacta.engine.Assessment;
import pacta.norms.Norm;
import pacta.report.Page.Shape;
import pacta.report.Page.WorldMap;

/** The world under one norm; scripts show it under others from the matrix. */
final class MapPart {

    /** Territories smaller than this, in the units of the map, get a dot. */
    private static final double SMALL = 14;

    private final Material material;
    private final MatrixPart matrix;

    MapPart(Material material, MatrixPart matrix) {
        this.material = material;
        this.matrix = matrix;
    }

    WorldMap part() {
        Map<String, String> names = material.names();
        Set<String> judged = material.run().assessments().stream().filter(a -> !Material.isAll(a.state())).map(Assessment::norm).collect(Collectors.toSet());
        List<Norm> norms = material.assessed().stream().filter(n -> judged.contains(n.id())).toList();
        Optional<Norm> shown = norms.stream().filter(n -> n.id().equals(material.plan().mapNorm())).findFirst().or(() -> norms.stream().findFirst());
        Map<String, Assessment> under = shown.map(matrix::under).orElse(Map.of());
        List<Shape> shapes = Outlines.read().stream().map(o -> shape(o, names, Optional.ofNullable(under.get(o.code())))).toList();
        Set<String> drawn = shapes.stream().map(Shape::code).collect(Collectors.toSet());
        return new WorldMap(shown.map(Anchors::norm).orElse(new Page.Link("", "")), shapes, norms.stream().map(n -> new Page.Link(n.id(), n.id() + " " + n.title())).toList(), drawn.containsAll(names.keySet()));
    }

    private static Shape shape(Outlines.Outline o, Map<String, String> names, Optional<Assessment> under) {
        boolean known = names.containsKey(o.code());
        return new Shape(known ? o.code() : "", known ? names.get(o.code()) : o.name(), o.path(), o.x(), o.y(), o.size() < SMALL, under.map(a -> Marks.of(a).style()).orElse(""),
                under.map(a -> Marks.of(a).words()).orElse("nothing on file"));
    }
}
