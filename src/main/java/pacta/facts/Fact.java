package pacta.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A dated, sourced assertion about one State. */
public interface Fact {

    /** ISO 3166 alpha-3 code. */
    String state();

    /** When it happened or held. */
    PartialDate date();

    /** Sources and place in the register. */
    Origin origin();

    /** The key in a dossier under which facts of this type are listed, and what they say. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Section {
        String value();

        String says();
    }

    /** Its day may still lie ahead when a source tells it. Whatever else a source puts in a year or month had come to pass when the source came out. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface ToldAhead {
    }

    /** Words that the field may hold. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface OneOf {
        String[] value();
    }

    /** The field names something of the register: a “State” by its code, a “meeting” or a “norm” by its id. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface Names {

        String value();
    }

    /** The field may be left out; it then holds the first word of {@link OneOf}, an empty text or list, zero, false or an unstated date. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface MayBeLeftOut {
    }

    /**
     * Only one assertion of this type can be true of a State (for each value of the named fields): the best source stands,
     * sources that differ from it are a {@link Disagreement}.
     */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface OneAnswer {
        String[] per() default {};
    }
}
