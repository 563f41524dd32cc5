package fr.coteacote.espaces.reglages;

import fr.coteacote.structures.Lieux;
import java.util.List;
import java.util.stream.Stream;

/** Places, in the order people see them, and the form that opens another. */
public record PageLieux(List<Ligne> ouverts, List<Ligne> fermes, SaisieDeLieu saisie, Erreurs erreurs) {
    public record Ligne(String id, String nom, String sous, boolean premier, boolean dernier) {}

    /** What the form of a place sends. */
    public record SaisieDeLieu(String nom, String genre, String adresse, String commune, String acces, int version) {
        public SaisieDeLieu {
            nom = Tape.net(nom);
            genre = Tape.net(genre);
            adresse = Tape.net(adresse);
            commune = Tape.net(commune);
            acces = Tape.net(acces);
        }

        static SaisieDeLieu vide() {
            return new SaisieDeLieu("", Lieux.Genre.ANTENNE.name(), "", "", "", 0);
        }

        Erreurs erreurs() {
            if (nom.isBlank()) {
                return Erreurs.sur("nom", "Donnez au lieu le nom que les gens lui donnent : « La Gare ».");
            }
            return Stream.of(Lieux.Genre.values()).anyMatch(g -> g.name().equals(genre))
                    ? Erreurs.aucune()
                    : Erreurs.sur("genre", "Choisissez une sorte de lieu.");
        }
    }

    static String libelle(Lieux.Genre genre) {
        return switch (genre) {
            case ANTENNE -> "Antenne";
            case PERMANENCE -> "Permanence";
            case ITINERANT -> "Lieu qui se déplace";
            case TELEPHONE -> "Par téléphone";
        };
    }

    public List<Choix> genres() {
        return lesGenres();
    }

    static List<Choix> lesGenres() {
        return Stream.of(Lieux.Genre.values())
                .map(genre -> new Choix(genre.name(), libelle(genre)))
                .toList();
    }
}
