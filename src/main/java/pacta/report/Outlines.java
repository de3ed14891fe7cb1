package pacta.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The outlines of all territories, read from the TopoJSON of the web jar and drawn in the Equal Earth projection; the far south is left out. */
final class Outlines {

    private static final int WIDTH = 2000;
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double SOUTHERNMOST = -56;
    private static final double HALF_TURN = 180;
    /** Half the width of the whole world in the units of the projection. */
    private static final double EDGE = 2.70663;
    /** The northern edge in those units. */
    private static final double TOP = 1.32;

    private final List<double[][]> arcs = new ArrayList<>();
    private final List<Outline> all = new ArrayList<>();

    /**
     * One territory.
     *
     * @param code ISO 3166 alpha-3, as far as the file has one
     * @param path in the language of SVG
     * @param x the middle of its largest part, with {@code y}
     * @param size the longer side of its largest part
     */
    record Outline(String code, String name, String path, double x, double y, double size) {
    }

    private Outlines() {
    }

    static List<Outline> read() {
        try (InputStream in = Outlines.class.getResourceAsStream("world.hires.topo.json")) {
            return new Outlines().read(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the map is part of the program", e);
        }
    }

    private List<Outline> read(JsonNode topology) {
        JsonNode scale = topology.path("transform").path("scale");
        JsonNode translate = topology.path("transform").path("translate");
        topology.path("arcs").forEach(arc -> arcs.add(decoded(arc, scale, translate)));
        topology.path("objects").path("world").path("geometries").forEach(this::territory);
        return all;
    }

    /** Each point stands as its distance from the one before. */
    private static double[][] decoded(JsonNode arc, JsonNode scale, JsonNode translate) {
        double[][] points = new double[arc.size()][];
        long x = 0;
        long y = 0;
        for (int i = 0; i < points.length; i++) {
            x += arc.get(i).get(0).asLong();
            y += arc.get(i).get(1).asLong();
            points[i] = new double[] {x * scale.get(0).asDouble() + translate.get(0).asDouble(), y * scale.get(1).asDouble() + translate.get(1).asDouble()};
        }
        return points;
    }

    private void territory(JsonNode geometry) {
        Drawing drawing = new Drawing();
        if (geometry.path("type").asText().equals("Polygon")) {
            geometry.path("arcs").forEach(ring -> drawing.add(ring(ring)));
        } else {
            geometry.path("arcs").forEach(polygon -> polygon.forEach(ring -> drawing.add(ring(ring))));
        }
        if (drawing.size > 0) {
            all.add(new Outline(geometry.path("id").asText(), geometry.path("properties").path("name").asText(), drawing.path.toString(), drawing.x, drawing.y, drawing.size));
        }
    }

    private List<double[]> ring(JsonNode indices) {
        List<double[]> points = new ArrayList<>();
        for (JsonNode n : indices) {
            int index = n.asInt();
            double[][] arc = arcs.get(index < 0 ? ~index : index);
            for (int i = 0; i < arc.length; i++) {
                points.add((index < 0 ? arc[arc.length - 1 - i] : arc[i]).clone());
            }
        }
        return unwrapped(points);
    }

    /** A ring across the 180th meridian goes on beyond it instead of back around the world, and stands in the east. */
    private static List<double[]> unwrapped(List<double[]> points) {
        double turns = 0;
        double last = points.get(0)[0];
        double lowest = last;
        for (double[] p : points) {
            double given = p[0];
            turns += given - last > HALF_TURN ? -2 * HALF_TURN : last - given > HALF_TURN ? 2 * HALF_TURN : 0;
            last = given;
            p[0] += turns;
            lowest = Math.min(lowest, p[0]);
        }
        if (lowest < -HALF_TURN) {
            points.forEach(p -> p[0] += 2 * HALF_TURN);
        }
        return points;
    }

    private static long[] projected(double[] point) {
        double latitude = Math.toRadians(Math.max(-90, Math.min(90, point[1])));
        double t = Math.asin(Math.sqrt(3) / 2 * Math.sin(latitude));
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double x = 2 * Math.sqrt(3) * Math.toRadians(point[0]) * Math.cos(t) / (3 * (9 * A4 * t6 * t2 + 7 * A3 * t6 + 3 * A2 * t2 + A1));
        double y = A4 * t6 * t2 * t + A3 * t6 * t + A2 * t2 * t + A1 * t;
        double unit = WIDTH / (2 * EDGE);
        return new long[] {Math.round((x + EDGE) * unit), Math.round((TOP - y) * unit)};
    }

    /** Rings as one path, in whole units and from point to point. */
    private static final class Drawing {

        private final StringBuilder path = new StringBuilder();
        private double x;
        private double y;
        private double size;

        void add(List<double[]> ring) {
            if (ring.stream().allMatch(p -> p[1] < SOUTHERNMOST)) {
                return;
            }
            long[] first = projected(ring.get(0));
            long[] low = first.clone();
            long[] high = first.clone();
            long[] last = first;
            StringBuilder steps = new StringBuilder();
            for (double[] point : ring) {
                long[] p = projected(point);
                if (p[0] != last[0] || p[1] != last[1]) {
                    steps.append(steps.isEmpty() ? "l" : " ").append(p[0] - last[0]).append(p[1] - last[1] < 0 ? "" : " ").append(p[1] - last[1]);
                    last = p;
                }
                for (int i = 0; i < 2; i++) {
                    low[i] = Math.min(low[i], p[i]);
                    high[i] = Math.max(high[i], p[i]);
                }
            }
            double longer = Math.max(1, Math.max(high[0] - low[0], high[1] - low[1]));
            if (longer > size) {
                size = longer;
                x = (low[0] + high[0]) / 2.0;
                y = (low[1] + high[1]) / 2.0;
            }
            if (!steps.isEmpty()) {
                path.append('M').append(first[0]).append(' ').append(first[1]).append(steps).append('z');
            }
        }
    }
}
