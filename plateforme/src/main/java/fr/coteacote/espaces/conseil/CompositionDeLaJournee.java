package fr.coteacote.espaces.conseil;

import fr.coteacote.espaces.conseil.LectureDeLaJournee.Attente;
import fr.coteacote.espaces.conseil.LectureDeLaJournee.Fete;
import fr.coteacote.espaces.conseil.LectureDeLaJournee.Rencontre;
import fr.coteacote.espaces.conseil.PageMaJournee.Attention;
import fr.coteacote.espaces.conseil.PageMaJournee.Ligne;
import fr.coteacote.espaces.conseil.PageMaJournee.Moment;
import fr.coteacote.espaces.conseil.PageMaJournee.Signal;
import fr.coteacote.recours.DroitDemandable;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the day in order: what has passed, what is now, what comes, and the hours left free between. */
@Component
class CompositionDeLaJournee {
    private static final Duration TROU = Duration.ofMinutes(45);
    private static final int JOURS_POUR_REPONDRE = 2;

    private final LectureDeLaJournee lecture;
    private final Structures structures;
    private final Clock horloge;

    CompositionDeLaJournee(LectureDeLaJournee lecture, Structures structures, Clock horloge) {
        this.lecture = lecture;
        this.structures = structures;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    PageMaJournee composer(Acteur.Equipe moi, String prenom) {
        ZoneId zone = structures.courante().fuseau();
        LocalDate jour = structures.aujourdhui();
        Instant maintenant = horloge.instant();
        var rencontres = lecture.rencontres(moi.membre(), jour, zone);
        boolean repartit = moi.a(Role.SECTEUR, Role.DIRECTION);
        var attentes = lecture.attentes(
                moi.membre(),
                jour,
                zone,
                repartit,
                JoursOuvres.limite(maintenant, JOURS_POUR_REPONDRE, zone, List.of()));
        return new PageMaJournee(
                prenom,
                resume(jour, rencontres),
                fil(rencontres, maintenant, zone),
                attentes.stream().limit(3).map(a -> attention(a, jour)).toList(),
                attentes.size() > 3,
                lecture.fetes(moi.membre(), jour).stream()
                        .map(f -> fete(f, jour))
                        .toList(),
                lecture.taches(moi.membre()).stream()
                        .map(t -> new PageMaJournee.AFaire(
                                t.id().toString(),
                                t.quoi(),
                                t.prenom().isEmpty() ? "Sans prénom" : t.prenom(),
                                "avant le " + EnFrancais.jourDuMois(t.avant()),
                                "/equipe/jeunes/" + t.jeune()))
                        .toList(),
                lecture.suppleances(moi.membre(), jour));
    }

    private static String resume(LocalDate jour, List<Rencontre> rencontres) {
        int n = (int)
                rencontres.stream().filter(r -> !r.etat().startsWith("ANNULE")).count();
        String combien = n == 0
                ? "Aucune rencontre prévue."
                : EnFrancais.majuscule(EnFrancais.nombre(n, true)) + (n == 1 ? " rencontre." : " rencontres.");
        return EnFrancais.jour(jour) + ". " + combien;
    }

    private static List<Ligne> fil(List<Rencontre> rencontres, Instant maintenant, ZoneId zone) {
        var fil = new ArrayList<Ligne>();
        boolean heureDite = false;
        boolean maintenantDit = false;
        Instant finPrecedente = Instant.MIN;
        for (Rencontre r : rencontres) {
            if (!heureDite && !r.fin().isBefore(maintenant)) {
                fil.add(new Ligne.Maintenant(EnFrancais.heure(heure(maintenant, zone))));
                heureDite = true;
            }
            trou(finPrecedente, r.debut(), zone).ifPresent(fil::add);
            boolean enCours =
                    !maintenantDit && r.fin().isAfter(maintenant) && r.etat().equals("PLANIFIE");
            maintenantDit |= enCours;
            fil.add(ligne(
                    r,
                    enCours ? Moment.MAINTENANT : r.fin().isAfter(maintenant) ? Moment.A_VENIR : Moment.PASSE,
                    maintenant,
                    zone));
            finPrecedente = r.fin();
        }
        if (!heureDite) {
            fil.add(new Ligne.Maintenant(EnFrancais.heure(heure(maintenant, zone))));
        }
        return fil;
    }

    private static Optional<Ligne> trou(Instant fin, Instant debut, ZoneId zone) {
        if (fin.equals(Instant.MIN) || Duration.between(fin, debut).compareTo(TROU) < 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Ligne.Libre(EnFrancais.heure(heure(fin, zone)), EnFrancais.duree(Duration.between(fin, debut))));
    }

    private static Ligne ligne(Rencontre r, Moment moment, Instant maintenant, ZoneId zone) {
        boolean annulee = r.etat().startsWith("ANNULE");
        boolean aConstater = r.etat().equals("PLANIFIE") && !r.debut().isAfter(maintenant);
        return new Ligne.Rencontre(
                EnFrancais.heure(heure(r.debut(), zone)),
                EnFrancais.duree(Duration.between(r.debut(), r.fin())),
                moment,
                Teintes.personne(
                        r.jeune(), r.prenom().isEmpty() && !r.dossier() ? "Une première visite" : r.prenom(), r.nom()),
                details(r, zone),
                Optional.of(r.sujet().isEmpty() ? r.mots() : r.sujet()).filter(s -> !s.isEmpty()),
                signal(r),
                r.dossier() ? "/equipe/jeunes/" + r.jeune() : "",
                r.dossier() || annulee ? Optional.empty() : Optional.of("/equipe/accueillir?rdv=" + r.rendezVous()),
                aConstater && r.dossier() ? Optional.of("/equipe/rendez-vous/" + r.rendezVous()) : Optional.empty(),
                r.rendezVous().toString(),
                annulee);
    }

    private static String details(Rencontre r, ZoneId zone) {
        if (!r.dossier()) {
            String venue = r.porte().isEmpty() ? "réservée sans compte" : "par « " + r.porte() + " »";
            return "première rencontre, " + venue;
        }
        String age = r.naissance() == null
                ? ""
                : Period.between(r.naissance(), r.debut().atZone(zone).toLocalDate())
                                .getYears() + " ans, ";
        int rang = r.etat().equals("HONORE") ? r.rang() : r.rang() + 1;
        return age + (rang == 1 ? "première" : rang + "ᵉ") + " rencontre";
    }

    private static Optional<Signal> signal(Rencontre r) {
        return switch (r.etat()) {
            case "ANNULE_JEUNE" -> Optional.of(new Signal("A annulé, l’heure est libre", "arrow-back-up", "neutre"));
            case "NON_VENU" -> Optional.of(new Signal("Pas venu cette fois", "circle-dashed", "neutre"));
            default ->
                !r.pas().isEmpty()
                        ? Optional.of(new Signal(r.pas(), "confetti", "fete"))
                        : r.vient() ? Optional.of(new Signal("A confirmé", "check", "neutre")) : Optional.empty();
        };
    }

    private static Attention attention(Attente a, LocalDate jour) {
        var personne = Teintes.personne(a.jeune(), a.prenom(), a.nom());
        String lien = "/equipe/jeunes/" + a.jeune();
        return switch (a.genre()) {
            case "AUTRE_REFERENT" ->
                new Attention(
                        personne,
                        "Aimerait parler avec quelqu’un d’autre. C’est son choix, sans raison à donner.",
                        "Choisir avec qui",
                        "arrows-exchange",
                        lien + "#referent");
            case "SANS_REPONSE" ->
                new Attention(
                        personne,
                        "A écrit il y a " + EnFrancais.delai(a.jours()) + ", personne n’a encore répondu."
                                + (a.pas().isEmpty() ? "" : " « " + a.pas() + " »"),
                        "Répondre",
                        "send",
                        "/equipe/accueil#contacts");
            case "A_REPONDRE" ->
                new Attention(
                        personne,
                        "Attend une réponse : « " + a.pas() + " »",
                        "Répondre",
                        "message-circle",
                        lien + "#demande");
            case "DROIT_QUI_FINIT" ->
                new Attention(
                        personne,
                        nomDuDroit(a.pas()) + "\u00a0: s’arrête "
                                + (a.jours() == 0
                                        ? "aujourd’hui."
                                        : "le " + EnFrancais.jourDuMois(jour.plusDays(a.jours())) + "."),
                        "Préparer la suite",
                        "hourglass",
                        lien + "/droits#" + a.pas());
            case "DROIT_NOUVEAU" ->
                new Attention(
                        personne,
                        a.jours() == 1
                                ? "Un droit de plus semble ouvert\u00a0: " + nomDuDroit(a.pas()) + "."
                                : "%d droits semblent ouverts, pas encore dits.".formatted(a.jours()),
                        "En parler",
                        "scale",
                        lien + "/droits");
            case "IDEE" ->
                new Attention(
                        personne,
                        "Son idée attend une réponse depuis " + EnFrancais.delai(a.jours()) + "\u00a0: « " + a.pas()
                                + " »",
                        "Lui répondre",
                        "bulb",
                        "/equipe/ateliers#idees");
            case "A_REVOIR" ->
                new Attention(
                        personne,
                        "Une note retenue depuis trois mois : peut-on la montrer maintenant ?",
                        "La revoir",
                        "eye",
                        lien + "/confidentiel");
            default ->
                new Attention(
                        personne,
                        "Sans contact depuis " + EnFrancais.delai(a.jours()) + "."
                                + (a.pas().isEmpty() ? "" : " La dernière fois : " + a.pas() + "."),
                        "Prendre des nouvelles",
                        "send",
                        lien + "#joindre");
        };
    }

    private static String nomDuDroit(String code) {
        return DroitDemandable.lire(code).map(DroitDemandable::nomPourLEquipe).orElse("Un droit");
    }

    private static PageMaJournee.Fete fete(Fete f, LocalDate jour) {
        String quoi = f.anniversaire() ? "fête ses 18 ans " + EnFrancais.jourDansLaPhrase(f.le(), jour) : f.quoi();
        return new PageMaJournee.Fete(f.prenom(), quoi, "/equipe/jeunes/" + f.jeune());
    }

    private static LocalTime heure(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalTime();
    }
}
