package fr.coteacote.catalogue.web;

import fr.coteacote.catalogue.Saisie;
import java.util.List;
import java.util.Optional;

/** The form of what a team publishes; what was typed is never lost. */
public record PagePublier(
        String adresse,
        boolean neuf,
        Saisie saisie,
        List<Choix> formes,
        List<Choix> themes,
        List<Choix> apporte,
        List<Erreur> erreurs) {

    public record Choix(String valeur, String libelle, boolean ici) {}

    public record Erreur(String champ, String message) {}

    public String valeur(String champ) {
        return saisie.texte(champ);
    }

    public boolean coche(String champ) {
        return saisie.dit(champ).isPresent();
    }

    public Optional<String> erreur(String champ) {
        return erreurs.stream()
                .filter(e -> e.champ().equals(champ))
                .map(Erreur::message)
                .findFirst();
    }
}
