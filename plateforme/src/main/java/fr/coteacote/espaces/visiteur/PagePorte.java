package fr.coteacote.espaces.visiteur;

import fr.coteacote.catalogue.PossibleDit;
import java.util.List;
import java.util.Optional;

/** « Pousse la porte »: where, when, and it is done. */
public record PagePorte(
        String base,
        List<Choix> lieux,
        List<Choix> heures,
        List<Jour> toutes,
        Optional<Confirmation> confirmation,
        String accueillants,
        String porte,
        boolean creneauPris,
        List<Adresse> adresses,
        String cherche,
        boolean introuvable,
        List<PossibleDit> possibles) {

    /** One of the round choices; {@code icone} may be empty. */
    public record Choix(String libelle, String icone, String adresse, boolean ici) {}

    /** A day of the wider choice, with its hours. */
    public record Jour(String libelle, List<Choix> heures) {}

    /** The last tap: what the form sends, and how the button reads. */
    public record Confirmation(String lieu, String debut, String bouton) {}

    /** A place: how to get there and when it opens. {@code distance} is empty until somebody asks for the nearest. */
    public record Adresse(String nom, String icone, String adresse, String horaires, String acces, String distance) {}
}
