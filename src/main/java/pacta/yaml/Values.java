package pacta.yaml;

import java.util.Collection;

/** Readers of single values; each throws a {@link WrongValue} that says in plain words what should be written. */
public final class Values {

    private Values() {
    }

    /** A count: a whole number that is not below zero. */
    public static long whole(String text) {
        if (text.matches("-\\d+")) {
            throw new WrongValue("Y202", "a count cannot be below zero");
        }
        joined(text, "whole number");
        if (!text.matches("\\d+")) {
            throw new WrongValue("Y203", "“" + text + "” is not a whole number; write 2866818, without separators or words");
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw tooLarge(text);
        }
    }

    /** Thousands that are set apart can mean one number only. */
    private static void joined(String text, String kind) {
        if (text.matches("\\d{1,3}(?:[ ,'’\u00a0\u202f]\\d{3})+(?:\\.\\d+)?")) {
            throw new WrongValue("Y209", "“" + text + "” is not a " + kind + "; write " + text.replaceAll("[^\\d.]", "") + ", without separators");
        }
    }

    private static WrongValue tooLarge(String text) {
        return new WrongValue("Y204", "“" + text + "” is larger than anything that is counted here");
    }

    /** A count that is small, such as one of months. */
    public static int small(String text) {
        long value = whole(text);
        if (value > Integer.MAX_VALUE) {
            throw tooLarge(text);
        }
        return (int) value;
    }

    /** A number that is not below zero, with or without decimals. */
    public static double number(String text) {
        joined(text, "number");
        if (!text.matches("\\d+(\\.\\d+)?")) {
            throw new WrongValue("Y205", "“" + text + "” is not a number; write 12.5, without separators or words");
        }
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            throw tooLarge(text);
        }
        return value;
    }

    /** The word true or the word false. */
    public static boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new WrongValue("Y206", "“" + text + "” is neither true nor false");
        }
        return text.equals("true");
    }

    /** One of the words that the field may hold. */
    public static String word(String text, Collection<String> words) {
        if (!words.contains(text)) {
            throw new WrongValue("Y207", "“" + text + "” is not one of its words. " + Nearest.suggestion(text, words));
        }
        return text;
    }
}
