package fr.coteacote.catalogue;

import fr.coteacote.banc.Monde;
import fr.coteacote.structures.Communes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fictional communes, and things that happen there. */
public final class OrselEtSesCommunes {
    private OrselEtSesCommunes() {}

    public static void placer(Monde monde) {
        monde.agir(() -> monde.piece(Communes.class)
                .remplacer(List.of(
                        new Communes.Commune("99001", "Orsel", "99100", 44.900, 1.200),
                        new Communes.Commune("99002", "Montbray", "99110", 44.965, 1.310),
                        new Communes.Commune("99003", "Saint-Cirgue", "99120", 44.810, 1.120))));
    }

    /** A form that holds together, with these fields changed. */
    public static Map<String, String> formulaire(String... champs) {
        var formulaire = new HashMap<>(Map.of(
                "forme", "OFFRE",
                "titre", "Vendre des glaces au lac",
                "benefice", "Trois semaines payées, au bord de l’eau",
                "organisation", "Le Glacier",
                "commune", "Orsel",
                "source", "Le gérant, au téléphone",
                "verifie", "2026-03-12",
                "fin", "2026-06-30"));
        for (int i = 0; i < champs.length; i += 2) {
            formulaire.put(champs[i], champs[i + 1]);
        }
        return formulaire;
    }

    /** Published by the team. */
    public static String publier(Monde monde, String... champs) {
        return monde.dedans(
                () -> switch (monde.piece(PublierUnPossible.class).publier(new Saisie(formulaire(champs)))) {
                    case Publication.Faite(var cle) -> cle;
                    case Publication.Refusee(var manques) -> throw new AssertionError(manques);
                });
    }
}
