package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.Nature;
import fr.coteacote.agenda.PrendreRendezVous;
import fr.coteacote.dossiers.Identite;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.Moyens;
import fr.coteacote.dossiers.Preferences;
import fr.coteacote.espaces.conseil.PageDossier.Erreur;
import fr.coteacote.parcours.Demandes;
import fr.coteacote.parcours.Fin;
import fr.coteacote.parcours.MenerLAccompagnement;
import fr.coteacote.parcours.Pas;
import fr.coteacote.parcours.Referents;
import fr.coteacote.parcours.Rencontres;
import fr.coteacote.parcours.Sortie;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a counsellor does from a file; each gesture comes back to it. */
@Controller
@RequestMapping("/equipe/jeunes/{id}")
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class GestesDuDossier {
    private final Dossier dossier;
    private final CompositionDuDossier composition;
    private final Demandes demandes;
    private final Pas pas;
    private final Rencontres rencontres;
    private final Referents referents;
    private final MenerLAccompagnement accompagnement;
    private final PrendreRendezVous prendre;
    private final Moyens moyens;
    private final Preferences preferences;
    private final EnvoyerUnLien lien;
    private final Structures structures;

    GestesDuDossier(
            Dossier dossier,
            CompositionDuDossier composition,
            Demandes demandes,
            Pas pas,
            Rencontres rencontres,
            Referents referents,
            MenerLAccompagnement accompagnement,
            PrendreRendezVous prendre,
            Moyens moyens,
            Preferences preferences,
            EnvoyerUnLien lien,
            Structures structures) {
        this.dossier = dossier;
        this.composition = composition;
        this.demandes = demandes;
        this.pas = pas;
        this.rencontres = rencontres;
        this.referents = referents;
        this.accompagnement = accompagnement;
        this.prendre = prendre;
        this.moyens = moyens;
        this.preferences = preferences;
        this.lien = lien;
        this.structures = structures;
    }

    /** Nobody acts on a file they may not read. */
    @ModelAttribute
    void verifier(@PathVariable JeuneId id, @AuthenticationPrincipal Seance seance) {
        if (!composition.droit(id, Dossier.moi(seance)).ouvert()) {
            throw new DossierFerme();
        }
    }

    @PostMapping("/demandes")
    String demander(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "") String mots,
            @RequestParam(defaultValue = "") String reformulation,
            @AuthenticationPrincipal Seance seance) {
        if (!mots.isBlank()) {
            var demande = demandes.poser(id, mots);
            if (!reformulation.isBlank()) {
                demandes.reformuler(demande, reformulation, Dossier.moi(seance));
            }
        }
        return retour(id, "demande");
    }

    @PostMapping("/demandes/{demande}/reformuler")
    String reformuler(
            @PathVariable JeuneId id,
            @PathVariable UUID demande,
            @RequestParam(defaultValue = "") String texte,
            @AuthenticationPrincipal Seance seance) {
        if (!texte.isBlank()) {
            demandes.reformuler(demande, texte, Dossier.moi(seance));
        }
        return retour(id, "demande");
    }

    @PostMapping("/demandes/{demande}/repondue")
    String repondre(@PathVariable JeuneId id, @PathVariable UUID demande) {
        demandes.repondre(demande, id);
        return retour(id, "demande");
    }

    /** Said side by side: the young person answers, the counsellor only presses. */
    @PostMapping("/reformulations/{reformulation}/accord")
    String accorder(
            @PathVariable JeuneId id,
            @PathVariable UUID reformulation,
            @RequestParam(defaultValue = "") String correction) {
        if (correction.isBlank()) {
            demandes.accorder(reformulation, id);
        } else {
            demandes.corriger(reformulation, id, correction);
        }
        return retour(id, "demande");
    }

    @PostMapping("/pas")
    String noterUnPas(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "EQUIPE") Pas.Voix voix,
            @AuthenticationPrincipal Seance seance) {
        if (!quoi.isBlank()) {
            pas.noter(id, structures.aujourdhui(), quoi, voix, voix == Pas.Voix.EQUIPE ? seance.prenom() : "");
        }
        return retour(id, "pas");
    }

    @PostMapping("/rencontres")
    String noterUneRencontre(
            @PathVariable JeuneId id,
            @RequestParam Modalite modalite,
            @RequestParam(defaultValue = "") String lieu,
            @RequestParam(defaultValue = "") String ailleurs,
            @RequestParam(defaultValue = "") String preoccupation,
            @AuthenticationPrincipal Seance seance,
            HttpSession session) {
        rencontres.noter(new Rencontres.Rencontre(
                id,
                Dossier.moi(seance),
                Optional.empty(),
                Nature.ENTRETIEN,
                modalite,
                lieu(lieu),
                ailleurs,
                preoccupation));
        Annonces.dire(session, "Rencontre notée.");
        return retour(id, "rencontres");
    }

    @PostMapping("/rendez-vous")
    String prevoir(
            @PathVariable JeuneId id,
            @ModelAttribute SaisieDeRendezVous saisie,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        var demande = saisie.lire(id, Dossier.moi(seance), structures);
        if (demande.isEmpty()) {
            return refuser(
                    id,
                    seance,
                    rendu,
                    reponse,
                    new Erreur(
                            "rdv-jour",
                            "Écrivez un jour à venir et une heure, comme 26/03/2026 et 14:00.",
                            saisie.jour()));
        }
        return switch (prendre.prendre(demande.get())) {
            case PrendreRendezVous.Prise.CreneauPris _ ->
                refuser(
                        id,
                        seance,
                        rendu,
                        reponse,
                        new Erreur(
                                "rdv-heure",
                                "Cette heure est déjà prise, pour vous ou pour elle : choisissez-en une autre.",
                                saisie.jour()));
            case PrendreRendezVous.Prise.Pris _ -> {
                Annonces.dire(session, "Rencontre prévue.");
                yield retour(id, "");
            }
        };
    }

    record SaisieDeRendezVous(
            String jour, String heure, String minutes, Modalite modalite, String lieu, String ailleurs) {
        /** What a form leaves out was not typed. */
        SaisieDeRendezVous {
            jour = Objects.requireNonNullElse(jour, "");
            heure = Objects.requireNonNullElse(heure, "");
            minutes = Objects.requireNonNullElse(minutes, "30");
            modalite = Objects.requireNonNullElse(modalite, Modalite.SUR_PLACE);
            ailleurs = Objects.requireNonNullElse(ailleurs, "");
        }

        Optional<PrendreRendezVous.Demande> lire(JeuneId jeune, MembreId membre, Structures structures) {
            try {
                var date = DatesTapees.lireAVenir(jour, structures.aujourdhui());
                var debut = date.map(d -> d.atTime(LocalTime.parse(heure))
                        .atZone(structures.courante().fuseau())
                        .toInstant());
                var duree = Duration.ofMinutes(Math.clamp(Integer.parseInt(minutes), 15, 180));
                boolean dehors = !ailleurs.isBlank();
                return debut.map(d -> new PrendreRendezVous.Demande(
                        jeune,
                        membre,
                        dehors ? Optional.empty() : GestesDuDossier.lieu(lieu),
                        dehors ? ailleurs.strip() : "",
                        Nature.ENTRETIEN,
                        dehors ? Modalite.HORS_LES_MURS : modalite,
                        d,
                        d.plus(duree),
                        ""));
            } catch (DateTimeException | NumberFormatException e) {
                return Optional.empty();
            }
        }
    }

    @PostMapping("/relais")
    String relayer(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "") String vers,
            @RequestParam(defaultValue = "STRUCTURE") String voulu,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam(defaultValue = "") String raconte,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        if (vers.isBlank()) {
            return refuser(id, seance, rendu, reponse, new Erreur("vers", "Choisissez qui prend le relais.", motif));
        }
        var membre = MembreId.of(vers);
        Referents.Relais relais = voulu.equals("JEUNE")
                ? new Referents.Relais.VouluParLeJeune(membre)
                : new Referents.Relais.VouluParLaStructure(membre, motif, raconte);
        return switch (referents.passerLeRelais(id, relais)) {
            case MOTIF_A_DIRE ->
                refuser(
                        id,
                        seance,
                        rendu,
                        reponse,
                        new Erreur(
                                "motif",
                                "Dites pourquoi : la personne le lira. À sa demande, aucune raison n’est à donner.",
                                raconte));
            case DEJA_REFERENT, FAIT -> {
                Annonces.dire(session, "Relais passé. La personne est prévenue.");
                yield "redirect:/equipe/jeunes";
            }
        };
    }

    @PostMapping("/rythme")
    String convenir(@PathVariable JeuneId id, @RequestParam int jours) {
        accompagnement.convenirDuRythme(id, Math.clamp(jours, 1, 180));
        return retour(id, "rythme");
    }

    @PostMapping("/revenir")
    String revenir(@PathVariable JeuneId id) {
        accompagnement.revenir(id);
        return retour(id, "");
    }

    @PostMapping("/sortie")
    String sortir(
            @PathVariable JeuneId id,
            @RequestParam Sortie.Origine origine,
            @RequestParam(defaultValue = "INCONNUE") Sortie.Situation situation,
            @RequestParam(defaultValue = "") String motif,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        return switch (accompagnement.sortir(id, new Sortie(origine, situation, motif))) {
            case Fin.Faite _ -> retour(id, "");
            case Fin.Refusee(var raison) ->
                refuser(id, seance, rendu, reponse, new Erreur("motif-sortie", Refus.dire(raison), motif));
        };
    }

    @PostMapping("/joindre")
    String joindre(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "") String moyen,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        var lu = Moyen.lire(moyen);
        if (lu.isEmpty()) {
            return refuser(
                    id,
                    seance,
                    rendu,
                    reponse,
                    new Erreur(
                            "moyen",
                            "Il manque quelque chose au numéro ou à l’adresse. Exemple : 06 39 98 12 12.",
                            moyen));
        }
        moyens.remplacer(id, lu.get());
        Annonces.dire(session, "C’est changé : l’ancien ne sert plus.");
        return retour(id, "joindre");
    }

    @PostMapping("/lien")
    String envoyerSonLien(@PathVariable JeuneId id, HttpSession session) {
        Annonces.dire(
                session,
                lien.envoyer(id) ? "Le lien part. Il sert une fois." : "Aucun moyen de joindre : notez-en un d’abord.");
        return retour(id, "joindre");
    }

    @PostMapping("/identite")
    String corriger(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "") String prenom,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String naissance,
            @RequestParam int version,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        var lue = DatesTapees.lire(naissance, structures.aujourdhui());
        if (!naissance.isBlank() && lue.isEmpty()) {
            return refuser(
                    id,
                    seance,
                    rendu,
                    reponse,
                    new Erreur("naissance", "Écrivez la date comme 05/03/2007, ou laissez vide.", naissance));
        }
        preferences.corriger(id, new Identite(prenom, nom, lue), version);
        return retour(id, "identite");
    }

    private String refuser(JeuneId id, Seance seance, Rendu rendu, HttpServletResponse reponse, Erreur erreur) {
        return dossier.ouvrir(id, Dossier.moi(seance), rendu, reponse, Optional.of(erreur));
    }

    private static Optional<LieuId> lieu(String texte) {
        return texte == null || texte.isBlank() ? Optional.empty() : Optional.of(LieuId.of(texte));
    }

    private static String retour(JeuneId id, String ancre) {
        return "redirect:/equipe/jeunes/" + id + (ancre.isEmpty() ? "" : "#" + ancre);
    }
}
