package fr.coteacote.acces;

import fr.coteacote.socle.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may enter by this route. A route without it is closed to everybody. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Entree {
    /** Roles of the team that may enter; a method's list replaces its class's. */
    Role[] equipe() default {};

    /** True when anybody of the team may enter. */
    boolean touteLEquipe() default false;

    /** True when a young person may enter their own space. */
    boolean jeune() default false;

    /** True when anybody may enter, without account. */
    boolean visiteur() default false;
}
