package fr.coteacote.espaces.conseil;

import java.util.List;
import java.util.Optional;

/** A file's overview: what they can lean on, what they asked, what is needed, what comes next. */
public record PageDossier(
        EnTete tete,
        Portrait portrait,
        List<PagePlan.Ligne> plan,
        Optional<String> bandeau,
        Optional<RendezVous> rendezVous,
        Optional<String> compte,
        Optional<String> regarde,
        Optional<String> memo,
        int confies,
        List<Demande> demandes,
        Optional<String> confidentiel,
        Optional<ChampRefuse> refus) {

    public record RendezVous(String jourCourt, String numero, String mois, String quand, String details) {}

    public record Demande(
            String mots, String quand, String etat, boolean ouverte, List<Reformulation> versions, String adresse) {}

    public record Reformulation(
            String texte, String par, String reponse, String correction, boolean attendue, String adresse) {}
}
