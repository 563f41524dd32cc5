package fr.coteacote.demonstration;

import fr.coteacote.accueil.PremierAccueil;
import fr.coteacote.agenda.AnnulerRendezVous;
import fr.coteacote.agenda.ConstaterRendezVous;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.Nature;
import fr.coteacote.agenda.PrendreRendezVous;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.demonstration.MaisonDOrsel.Collegue;
import fr.coteacote.dossiers.Identite;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.Action;
import fr.coteacote.parcours.Demandes;
import fr.coteacote.parcours.MenerLAccompagnement;
import fr.coteacote.parcours.Pas;
import fr.coteacote.parcours.Plan;
import fr.coteacote.parcours.Rencontres;
import fr.coteacote.socle.Horloge;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.LieuId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes a person live through the use cases, each at its own past hour. */
@Component
@Profile("demo")
class HistoireDUnJeune {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final PremierAccueil premierAccueil;
    private final PrendreRendezVous prendre;
    private final AnnulerRendezVous annuler;
    private final ConstaterRendezVous constater;
    private final Rencontres rencontres;
    private final Pas pas;
    private final Plan plan;
    private final MenerLAccompagnement accompagnement;
    private final Demandes demandes;

    HistoireDUnJeune(
            PremierAccueil premierAccueil,
            PrendreRendezVous prendre,
            AnnulerRendezVous annuler,
            ConstaterRendezVous constater,
            Rencontres rencontres,
            Pas pas,
            Plan plan,
            MenerLAccompagnement accompagnement,
            Demandes demandes) {
        this.premierAccueil = premierAccueil;
        this.prendre = prendre;
        this.annuler = annuler;
        this.constater = constater;
        this.rencontres = rencontres;
        this.pas = pas;
        this.plan = plan;
        this.accompagnement = accompagnement;
        this.demandes = demandes;
    }

    record Personne(
            String prenom,
            String nom,
            Optional<LocalDate> naissance,
            Optional<String> telephone,
            String mots,
            String compris,
            LieuId lieu) {}

    JeuneId accueillir(Personne p, Collegue referent, LocalDate jour, LocalTime heure) {
        var jeune = JeuneId.nouveau();
        raconter(jour, heure, () -> {
            premierAccueil.accueillir(new PremierAccueil.Accueil(
                    jeune,
                    new Identite(p.prenom(), p.nom(), p.naissance()),
                    p.telephone().flatMap(Moyen::telephone).map(List::of).orElse(List.of()),
                    p.mots(),
                    p.compris(),
                    referent.id(),
                    Optional.of(referent.id()),
                    Optional.empty(),
                    Modalite.SUR_PLACE,
                    Optional.of(p.lieu()),
                    ""));
            return true;
        });
        return jeune;
    }

    /** Plans a meeting ten days before; empty when somebody was taken at that hour. */
    Optional<RendezVousId> prevoir(
            JeuneId jeune,
            Collegue avec,
            LieuId lieu,
            LocalDate jour,
            LocalTime heure,
            int minutes,
            String sujet,
            int joursAvant) {
        Instant debut = instant(jour, heure);
        return raconter(jour.minusDays(joursAvant), LocalTime.of(9, 0), () -> {
            var prise = prendre.prendre(new PrendreRendezVous.Demande(
                    jeune,
                    avec.id(),
                    Optional.of(lieu),
                    "",
                    Nature.ENTRETIEN,
                    Modalite.SUR_PLACE,
                    debut,
                    debut.plus(Duration.ofMinutes(minutes)),
                    sujet));
            return prise instanceof PrendreRendezVous.Prise.Pris pris
                    ? Optional.of(pris.id())
                    : Optional.<RendezVousId>empty();
        });
    }

    void honorer(JeuneId jeune, Collegue avec, LieuId lieu, RendezVousId rendezVous, LocalDate jour, LocalTime heure) {
        raconter(jour, heure, () -> {
            rencontres.noter(new Rencontres.Rencontre(
                    jeune,
                    avec.id(),
                    Optional.of(rendezVous),
                    Nature.ENTRETIEN,
                    Modalite.SUR_PLACE,
                    Optional.of(lieu),
                    "",
                    ""));
            return true;
        });
    }

    void pasVenu(RendezVousId rendezVous, LocalDate jour) {
        raconter(jour, LocalTime.of(18, 0), () -> constater.nonVenu(rendezVous));
    }

    void annuler(RendezVousId rendezVous, LocalDate jour) {
        raconter(jour.minusDays(1), LocalTime.of(18, 0), () -> annuler.annuler(rendezVous));
    }

    void pas(JeuneId jeune, LocalDate jour, String quoi, Voix voix, String par) {
        raconter(jour, LocalTime.of(17, 0), () -> pas.noter(jeune, jour, quoi, voix, par));
    }

    /** Something to try, of their own idea, and done ten days later if that day has come. */
    void essayer(JeuneId jeune, LocalDate jour, String quoi, LocalDate aujourdhui) {
        var id = raconter(
                jour,
                LocalTime.of(17, 10),
                () -> plan.proposer(jeune, new Plan.Idee(Action.Nature.ACTION, quoi, "", Voix.JEUNE, "")));
        var fait = PersonnesConnues.ouvre(jour.plusDays(10));
        if (fait.isBefore(aujourdhui)) {
            raconter(fait, LocalTime.of(17, 20), () -> {
                plan.faire(id, jeune, Optional.empty(), Action.OrigineSolution.INCONNUE);
                return true;
            });
        }
    }

    void contact(JeuneId jeune, LocalDate jour, String canal) {
        raconter(jour, LocalTime.of(15, 0), () -> {
            accompagnement.contactReussi(jeune, canal);
            return true;
        });
    }

    void rythme(JeuneId jeune, LocalDate jour, int jours) {
        raconter(jour, LocalTime.of(17, 30), () -> {
            accompagnement.convenirDuRythme(jeune, jours);
            return true;
        });
    }

    /** Answers what was asked at the welcome, unless that day has not come yet. */
    void repondre(JeuneId jeune, LocalDate jour, LocalDate aujourdhui) {
        if (jour.isBefore(aujourdhui)) {
            raconter(jour, LocalTime.of(11, 30), () -> {
                demandes.ouvertes(jeune).forEach(d -> demandes.repondre(d, jeune));
                return true;
            });
        }
    }

    void pause(JeuneId jeune, LocalDate jour) {
        raconter(jour, LocalTime.of(20, 0), () -> accompagnement.mettreEnPause(jeune));
    }

    <T> T raconter(LocalDate jour, LocalTime heure, Supplier<T> acte) {
        return Horloge.raconter(instant(jour, heure), acte);
    }

    static Instant instant(LocalDate jour, LocalTime heure) {
        return jour.atTime(heure).atZone(ZONE).toInstant();
    }
}
