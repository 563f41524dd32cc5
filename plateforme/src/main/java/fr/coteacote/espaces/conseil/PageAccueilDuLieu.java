package fr.coteacote.espaces.conseil;

import java.util.List;
import java.util.Optional;

/** The front desk's day at one place: expected, here, received; contacts that wait for an answer; how first contacts went. */
public record PageAccueilDuLieu(
        String jour,
        List<Lieu> lieux,
        String lieuId,
        List<Attendu> attendus,
        List<Present> presents,
        List<Contact> contacts,
        List<PremiersContacts> premiersContacts,
        String plusieursThemes,
        Optional<Refus> refus) {
    /** Why somebody was not noted as here; {@code prenom} is what was typed. */
    public record Refus(String message, String prenom) {}

    public record Lieu(String nom, String adresse, boolean ici) {}

    public record Attendu(String heure, String nom, String avec, String rendezVous, boolean arrive, boolean dossier) {}

    public record Present(String passage, String nom, String depuis, String avec, boolean recu) {}

    public record Contact(String nom, String moyen, String mots, String quand, String par, String adresse) {}

    /** One way in, for a year: how many, met, and the delays half of them did not reach. */
    public record PremiersContacts(String canal, int contacts, int rencontres, String reponse, String attente) {}
}
