package fr.coteacote.possibles;

import java.util.Set;

/** What the person puts in the wheel. */
public enum EnvieDeRoue {
    METIER_JAMAIS_IMAGINE,
    SORTIE,
    RENCONTRE,
    COUP_DE_MAIN;

    static boolean retient(Set<EnvieDeRoue> envies, Opportunite o, Gouts gouts) {
        return envies.isEmpty() || envies.stream().anyMatch(e -> e.retient(o, gouts));
    }

    private boolean retient(Opportunite o, Gouts gouts) {
        var themes = o.presentation().themes();
        return switch (this) {
            case METIER_JAMAIS_IMAGINE ->
                o.presentation()
                        .rome()
                        .filter(rome -> gouts.envies().stream()
                                .noneMatch(e -> !e.rome().isEmpty() && Rome.proximite(e.rome(), rome) >= Rome.FAMILLE))
                        .isPresent();
            case SORTIE -> themes.contains(Theme.CULTURE_SPORT_LOISIRS);
            case RENCONTRE ->
                o.genre() == Genre.EVENEMENT || o.genre() == Genre.ATELIER || themes.contains(Theme.LIEN_SOCIAL);
            case COUP_DE_MAIN -> o.genre() == Genre.BENEVOLAT;
        };
    }
}
