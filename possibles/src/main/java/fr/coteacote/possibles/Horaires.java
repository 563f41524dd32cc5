package fr.coteacote.possibles;

import java.util.Collection;
import java.util.Set;

/**
 * What is known of a thing's hours.
 *
 * @param annonces parts of the week it surely touches, without exact hours ("travail de nuit")
 * @param certaines half-hours surely taken
 * @param possibles half-hours that may be taken; the whole week when nothing is said
 */
public record Horaires(Set<Rythme> annonces, Semaine certaines, Semaine possibles) {
    public static final Horaires INCONNUS = new Horaires(Set.of(), Semaine.VIDE, Semaine.ENTIERE);

    /** Things one does at one's own hours: a right, an on-line service. */
    public static final Horaires LIBRES = new Horaires(Set.of(), Semaine.VIDE, Semaine.VIDE);

    public Horaires {
        annonces = Set.copyOf(annonces);
    }

    public static Horaires precis(Collection<Creneau> creneaux) {
        var semaine = Semaine.de(creneaux);
        return new Horaires(Set.of(), semaine, semaine);
    }

    /** Only words were given: they may be all of the week but what they exclude. */
    public static Horaires annonces(Set<Rythme> rythmes) {
        return new Horaires(rythmes, Semaine.VIDE, Semaine.ENTIERE);
    }

    /** Within these parts of the week and nowhere else, exact hours unknown ("travail en journée"). */
    public static Horaires dans(Set<Rythme> rythmes) {
        var possibles = rythmes.stream().map(Rythme::heures).reduce(Semaine.VIDE, Semaine::et);
        return new Horaires(Set.of(), Semaine.VIDE, possibles);
    }
}
