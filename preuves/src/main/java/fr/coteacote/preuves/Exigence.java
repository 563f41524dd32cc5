package fr.coteacote.preuves;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the requirement (S1-nn or S2-nn) that a test shows; repeat it when one test shows several. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Exigences.class)
public @interface Exigence {
    /** Number of the requirement, for example {@code "S1-23"}. */
    String value();

    /** True while a clause of the requirement's criterion is still missing from the product. */
    boolean partie() default false;
}
