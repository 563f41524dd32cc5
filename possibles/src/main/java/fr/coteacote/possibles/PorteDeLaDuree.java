package fr.coteacote.possibles;

import java.util.Optional;

/** An immersion that goes beyond its legal length, or beyond the hours of somebody under age, is to be checked. */
final class PorteDeLaDuree {
    /** Young enough for every limit to apply. */
    private static final int UN_MINEUR = 0;

    private PorteDeLaDuree() {}

    /** True when somebody at least would have something to check. */
    static boolean demande(Opportunite o) {
        return depassement(o, UN_MINEUR).isPresent();
    }

    /** @param age negative when not said: then as for the youngest who may come, and never younger than a minor */
    static Optional<Depassement> depassement(Opportunite o, int age) {
        if (o.genre() != Genre.IMMERSION) {
            return Optional.empty();
        }
        var limites = LimitesDImmersion.parDefaut();
        return o.calendrier()
                .duree()
                .flatMap(limites::duree)
                .or(() -> o.conditions().ages().min() >= limites.majorite()
                        ? Optional.empty()
                        : limites.heures(o.calendrier().horaires(), age));
    }
}
