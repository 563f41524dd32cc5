package fr.coteacote.possibles.formats;

import fr.coteacote.possibles.Cle;
import fr.coteacote.possibles.Public;
import fr.coteacote.possibles.Theme;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Correspondence of data·inclusion codes, v1 and v0, with our words. */
final class Codes {
    private static final Map<String, Public> PUBLICS_V1 = Arrays.stream(Public.values())
            .filter(p -> p != Public.NON_PRECISE)
            .collect(Collectors.toUnmodifiableMap(
                    p -> p.name().toLowerCase(Locale.ROOT).replace('_', '-'), p -> p));

    /** v0 publics with a sure equivalent; the others are known but stay to be checked. */
    private static final Map<String, Public> PROFILS_V0 = Map.ofEntries(
            Map.entry("tous-publics", Public.TOUS_PUBLICS),
            Map.entry("jeunes", Public.JEUNES),
            Map.entry("jeunes-16-26", Public.JEUNES),
            Map.entry("demandeurs-demploi", Public.DEMANDEURS_EMPLOI),
            Map.entry("etudiants", Public.ETUDIANTS),
            Map.entry("salaries", Public.ACTIFS),
            Map.entry("alternants", Public.ACTIFS),
            Map.entry("familles-enfants", Public.FAMILLES),
            Map.entry("beneficiaires-rsa", Public.BENEFICIAIRES_DES_MINIMAS_SOCIAUX),
            Map.entry("personnes-handicapees", Public.PERSONNES_EN_SITUATION_DE_HANDICAP),
            Map.entry("personnes-en-situation-de-handicap", Public.PERSONNES_EN_SITUATION_DE_HANDICAP),
            Map.entry("deficience-visuelle", Public.PERSONNES_EN_SITUATION_DE_HANDICAP),
            Map.entry("handicaps-mentaux", Public.PERSONNES_EN_SITUATION_DE_HANDICAP),
            Map.entry("handicaps-psychiques", Public.PERSONNES_EN_SITUATION_DE_HANDICAP),
            Map.entry("surdite", Public.PERSONNES_EN_SITUATION_DE_HANDICAP),
            Map.entry("sans-domicile-fixe", Public.PERSONNES_EN_SITUATION_DURGENCE),
            Map.entry("personnes-en-situation-durgence", Public.PERSONNES_EN_SITUATION_DURGENCE),
            Map.entry("victimes", Public.PERSONNES_EN_SITUATION_DURGENCE),
            Map.entry("seniors-65", Public.SENIORS),
            Map.entry("retraites", Public.SENIORS),
            Map.entry("femmes", Public.FEMMES),
            Map.entry("public-langues-etrangeres", Public.PERSONNES_EXILEES),
            Map.entry("personnes-de-nationalite-etrangere", Public.PERSONNES_EXILEES),
            Map.entry("sortants-de-detention", Public.PERSONNES_EN_SITUATION_JURIDIQUE_SPECIFIQUE),
            Map.entry("adultes", Public.NON_PRECISE),
            Map.entry("locataires", Public.NON_PRECISE),
            Map.entry("proprietaires", Public.NON_PRECISE),
            Map.entry("personnes-en-situation-illettrisme", Public.NON_PRECISE));

    private Codes() {}

    /** No public given is a public to check. */
    static Set<Public> publics(Objet o, String champ, boolean v0) {
        var publics = EnumSet.noneOf(Public.class);
        for (String code : o.liste(champ)) {
            var connu = Optional.ofNullable((v0 ? PROFILS_V0 : PUBLICS_V1).get(code));
            if (connu.isEmpty()) {
                o.codeInconnu(champ, code);
            }
            publics.add(connu.orElse(Public.NON_PRECISE));
        }
        return publics.isEmpty() ? EnumSet.of(Public.NON_PRECISE) : publics;
    }

    static Set<Theme> themes(Objet o, Collection<String> thematiques) {
        var themes = EnumSet.noneOf(Theme.class);
        for (String code : thematiques) {
            var connue = Regles.thematique(code);
            connue.ifPresent(t -> themes.add(t.theme()));
            if (connue.isEmpty()) {
                o.codeInconnu("thematiques", code);
            }
        }
        return themes;
    }

    /** What a service of these themes brings that may open other things. */
    static Set<Cle> cles(Collection<String> thematiques, boolean argent, boolean formation) {
        var cles = EnumSet.noneOf(Cle.class);
        thematiques.forEach(
                code -> Regles.thematique(code).flatMap(Regles.Thematique::cle).ifPresent(cles::add));
        if (argent) {
            cles.removeIf(cle -> cle == Cle.PERMIS_B || cle == Cle.VEHICULE);
            cles.add(Cle.ARGENT);
        }
        if (formation && thematiques.stream().anyMatch(code -> code.startsWith("se-former"))) {
            cles.add(Cle.DIPLOME);
        }
        return cles;
    }
}
