package org.rapporteur.server.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a component of a record may hold: of a text its length in code points, of a number its value, of a list or map its size. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Limits {

    /** The least. */
    long min() default 0;

    /** The most. */
    long max() default Long.MAX_VALUE;

    /** A regular expression that fits the whole text, in the common part of Java's and ECMAScript's; or nothing. */
    String pattern() default "";

    /** The vocabulary of whose words a text must be one; or the annotation itself for any text. */
    Class<?> words() default Limits.class;
}
