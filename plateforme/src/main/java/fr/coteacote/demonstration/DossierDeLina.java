package fr.coteacote.demonstration;

import fr.coteacote.demonstration.MaisonDOrsel.Collegue;
import fr.coteacote.dossiers.Besoins;
import fr.coteacote.dossiers.LigneDeVie;
import fr.coteacote.dossiers.LigneDeVie.Jalon;
import fr.coteacote.dossiers.LigneDeVie.Temps;
import fr.coteacote.dossiers.Ressources;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.Action;
import fr.coteacote.parcours.ActionId;
import fr.coteacote.parcours.ChercherUnLevier;
import fr.coteacote.parcours.Pistes;
import fr.coteacote.parcours.Plan;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What Lina and Nadia wrote together, as the pages were drawn with. */
@Component
@Profile("demo")
class DossierDeLina {
    private final HistoireDUnJeune histoire;
    private final Ressources ressources;
    private final LigneDeVie vie;
    private final ChercherUnLevier leviers;
    private final Pistes pistes;
    private final Plan plan;

    DossierDeLina(
            HistoireDUnJeune histoire,
            Ressources ressources,
            LigneDeVie vie,
            ChercherUnLevier leviers,
            Pistes pistes,
            Plan plan) {
        this.histoire = histoire;
        this.ressources = ressources;
        this.vie = vie;
        this.leviers = leviers;
        this.pistes = pistes;
        this.plan = plan;
    }

    void ecrire(JeuneId lina, Collegue nadia, LocalDate jour) {
        var elle = new Acteur.Jeune(lina);
        var conseil = new Acteur.Equipe(nadia.id(), Set.of(Role.CONSEIL));
        par(elle, jour.minusDays(150), () -> sesForces(lina));
        par(conseil, jour.minusDays(60), () -> forcesVues(lina));
        par(elle, jour.minusDays(4), () -> saRoute(lina, jour));
        par(conseil, jour.minusDays(30), () -> besoins(lina));
        par(conseil, jour.minusDays(29), () -> pistes(lina));
        par(elle, jour.minusDays(12), () -> changerDAvis(lina));
        par(elle, jour.minusDays(5), () -> signer(lina));
        var chambre = par(conseil, jour.minusDays(3), () -> actionsProposees(lina));
        par(elle, jour.minusDays(2), () -> plan.choisir(chambre, lina));
    }

    private void sesForces(JeuneId lina) {
        ressources.noter(lina, "Calme quand ça chauffe", "« Au snack, c’est moi qui gère la file »", Voix.JEUNE);
    }

    private void forcesVues(JeuneId lina) {
        ressources.noter(lina, "Apprend en regardant", "Atelier vélo, une roue montée en 20 min", Voix.EQUIPE);
        ressources.noter(lina, "Toujours à l’heure", "Karine, gérante du snack", Voix.PROCHE);
        ressources.noter(lina, "Parle espagnol", "Appris avec sa grand-mère", Voix.JEUNE);
        ressources.noter(lina, "Solide entourage", "Sa tante, deux amies", Voix.JEUNE);
    }

    private void saRoute(JeuneId lina, LocalDate jour) {
        vie.poser(lina, new Jalon(Integer.toString(jour.getYear() - 4), "CAP cuisine", "commencé, un an", Temps.AVANT));
        vie.poser(
                lina, new Jalon(Integer.toString(jour.getYear() - 2), "Snack de Karine", "les week-ends", Temps.AVANT));
        vie.poser(lina, new Jalon("Octobre", "Pousse la porte", "avec son amie Inès", Temps.ENSEMBLE));
        vie.poser(lina, new Jalon("Janvier", "Atelier vélo", "sorti de la roue", Temps.ENSEMBLE));
        vie.poser(lina, new Jalon("7 mars", "Premier contrat", "La Bécane, 20 h", Temps.ENSEMBLE));
        vie.poser(lina, new Jalon("Peut-être", "Un chez-soi", "d’ici l’été", Temps.PEUT_ETRE));
    }

    private void besoins(JeuneId lina) {
        besoin(
                lina,
                Theme.LOGEMENT,
                "Un endroit à moi, même petit",
                "Résidence Les Tilleuls",
                "2 chambres, garantie Visale gratuite",
                Besoins.Etape.PRET);
        besoin(
                lina,
                Theme.MOBILITE,
                "Rentrer après 21 h",
                "Bus à la demande",
                "Arrêt Dépôt, réservation par SMS",
                Besoins.Etape.A_ESSAYER);
        besoin(
                lina,
                Theme.SANTE,
                "",
                "Un premier rendez-vous, avec Yanis",
                "Complémentaire santé déjà active",
                Besoins.Etape.EN_COURS);
        leviers.ouvrir(lina, Theme.DROITS_DEMARCHES, "Je sais pas ce que je touche", Optional.empty());
    }

    private void besoin(JeuneId lina, Theme theme, String mots, String levier, String details, Besoins.Etape etape) {
        leviers.ouvrir(lina, theme, mots, Optional.of(new Besoins.Levier(levier, details, etape)));
    }

    private void pistes(JeuneId lina) {
        var mecano = pistes.noter(
                lina,
                new Pistes.Piste(
                        "Mécano vélo",
                        "En test à La Bécane jusqu’à fin avril.",
                        "La Bécane, Orsel",
                        "12 min à pied",
                        Voix.HASARD));
        pistes.passer(mecano, lina, Pistes.Etat.PLAIT, "");
        pistes.noter(
                lina,
                new Pistes.Piste(
                        "Guide en espagnol",
                        "Deux jours au château à Pâques.",
                        "Château d’Orsel",
                        "bus 5",
                        Voix.JEUNE));
        var cap = pistes.noter(lina, new Pistes.Piste("Reprendre le CAP", "", "", "", Voix.EQUIPE));
        pistes.passer(cap, lina, Pistes.Etat.DE_COTE, "Pas maintenant.");
    }

    private void changerDAvis(JeuneId lina) {
        var photo = plan.proposer(lina, idee(Action.Nature.ACTION, "Atelier photo du mercredi", "", Voix.JEUNE, ""));
        plan.changerDAvis(photo, lina);
    }

    private void signer(JeuneId lina) {
        var becane = plan.proposer(lina, idee(Action.Nature.ACTION, "Signer avec La Bécane", "", Voix.JEUNE, ""));
        plan.faire(becane, lina, Optional.empty(), Action.OrigineSolution.SEUL);
    }

    private ActionId actionsProposees(JeuneId lina) {
        var chambre = plan.proposer(
                lina,
                idee(
                        Action.Nature.ACTION,
                        "Visiter la chambre aux Tilleuls",
                        "Nadia appelle Karim. Lina y va avec sa tante.",
                        Voix.EQUIPE,
                        "Nadia"));
        plan.proposer(lina, idee(Action.Nature.ESSAI, "Essayer le bus de 21 h 15", "", Voix.PAIR, "Yanis"));
        return chambre;
    }

    private static Plan.Idee idee(Action.Nature nature, String quoi, String details, Voix voix, String par) {
        return new Plan.Idee(nature, quoi, details, voix, par);
    }

    private void par(Acteur acteur, LocalDate jour, Runnable acte) {
        par(acteur, jour, () -> {
            acte.run();
            return true;
        });
    }

    private <T> T par(Acteur acteur, LocalDate jour, Supplier<T> acte) {
        return EnStructure.<T, RuntimeException>appeler(
                EnStructure.structure(), acteur, () -> histoire.raconter(jour, LocalTime.of(16, 30), acte));
    }
}
