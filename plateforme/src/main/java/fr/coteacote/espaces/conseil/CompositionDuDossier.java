package fr.coteacote.espaces.conseil;

import fr.coteacote.dossiers.Moyen;
import fr.coteacote.espaces.conseil.LectureDuDossier.LigneDeDemande;
import fr.coteacote.espaces.conseil.LectureDuDossier.Tete;
import fr.coteacote.espaces.conseil.PageDossier.Demande;
import fr.coteacote.espaces.conseil.PageDossier.Reformulation;
import fr.coteacote.espaces.conseil.PageMaJournee.Signal;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes a file's overview. */
@Component
class CompositionDuDossier {
    private final LectureDuDossier lecture;
    private final LectureDeLaMaison maison;
    private final PerimetreDAge perimetre;
    private final Structures structures;
    private final Clock horloge;

    CompositionDuDossier(
            LectureDuDossier lecture,
            LectureDeLaMaison maison,
            PerimetreDAge perimetre,
            Structures structures,
            Clock horloge) {
        this.lecture = lecture;
        this.maison = maison;
        this.perimetre = perimetre;
        this.structures = structures;
        this.horloge = horloge;
    }

    /** May this colleague read the file without saying why: their portfolio, or somebody they stand in for. */
    record Droit(String prenom, boolean ouvert, boolean horsPortefeuille) {}

    @Transactional(readOnly = true)
    Droit droit(JeuneId jeune, MembreId moi) {
        var tete = tete(jeune, moi);
        boolean sien = moi.id().equals(tete.referent()) || tete.suppleant();
        return new Droit(tete.prenom(), sien || tete.luAujourdhui(), !sien);
    }

    private LectureDuDossier.Tete tete(JeuneId jeune, MembreId moi) {
        return lecture.tete(
                jeune, moi, structures.aujourdhui(), structures.courante().fuseau());
    }

    @Transactional(readOnly = true)
    PageDossier composer(JeuneId jeune, MembreId moi, Optional<PageDossier.Erreur> erreur) {
        LocalDate jour = structures.aujourdhui();
        var tete = tete(jeune, moi);
        var pas = lecture.pas(jeune);
        return new PageDossier(
                jeune.toString(),
                Teintes.personne(jeune.id(), tete.prenom(), tete.nom()),
                presentation(tete, jour),
                pas.stream()
                        .filter(p -> p.le().isAfter(jour.minusDays(8)))
                        .findFirst()
                        .map(p -> new Signal(p.quoi(), "confetti", "fete")),
                Optional.ofNullable(tete.naissance()).flatMap(n -> perimetre.proposer(n, jour)),
                lecture.prochain(jeune, horloge.instant()).map(r -> rendezVous(r, jour)),
                demandes(jeune, jour),
                pas.stream()
                        .map(p -> new PageDossier.Pas(
                                EnFrancais.jourDuMois(p.le()),
                                p.quoi(),
                                voix(p.voix()),
                                p.par().isEmpty() ? tete.prenom() : p.par()))
                        .toList(),
                lecture.rencontres(jeune).stream().map(this::rencontre).toList(),
                referent(tete, jeune),
                etat(tete, jour),
                joindre(tete),
                new PageDossier.Identite(
                        tete.prenom(),
                        tete.nom(),
                        tete.naissance() == null ? "" : "%td/%<tm/%<tY".formatted(tete.naissance()),
                        tete.version()),
                maison.collegues(tete.referent() == null ? "" : tete.referent().toString()),
                maison.lieux(""),
                erreur);
    }

    private String presentation(Tete tete, LocalDate jour) {
        var phrases = new ArrayList<String>();
        if (tete.naissance() != null) {
            phrases.add(Period.between(tete.naissance(), jour).getYears() + " ans.");
        }
        String prefere =
                switch (tete.canal()) {
                    case "SMS" -> "Préfère les SMS";
                    case "APPEL" -> "Préfère qu’on appelle";
                    case "COURRIEL" -> "Préfère les courriels";
                    default -> "";
                };
        if (!prefere.isEmpty()) {
            phrases.add(prefere + (tete.moment().isEmpty() ? "." : ", " + tete.moment() + "."));
        }
        if (tete.referentPrenom() != null && tete.referentDepuis() != null) {
            phrases.add("Avec %s depuis %s.".formatted(tete.referentPrenom(), depuis(tete.referentDepuis(), jour)));
        }
        return String.join(" ", phrases);
    }

    private String depuis(Instant instant, LocalDate jour) {
        LocalDate date = jour(instant);
        long jours = ChronoUnit.DAYS.between(date, jour);
        if (jours < 1) {
            return "aujourd’hui";
        }
        return jours < 31
                ? "le " + EnFrancais.jourDuMois(date)
                : jours < 330 ? EnFrancais.mois(date) : EnFrancais.mois(date) + " " + date.getYear();
    }

    private PageDossier.RendezVous rendezVous(LectureDuDossier.Prochain r, LocalDate jour) {
        var local = r.debut().atZone(structures.courante().fuseau());
        var date = local.toLocalDate();
        String lieu = r.modalite().equals("TELEPHONE") ? "Au téléphone" : r.lieu();
        return new PageDossier.RendezVous(
                EnFrancais.nomCourt(date.getDayOfWeek()),
                Integer.toString(date.getDayOfMonth()),
                EnFrancais.mois(date),
                EnFrancais.jourProche(date, jour) + ", " + EnFrancais.heure(local.toLocalTime()),
                lieu + ", avec " + r.membre() + "." + (r.vient() ? " A répondu « je viens »." : ""));
    }

    private List<Demande> demandes(JeuneId jeune, LocalDate jour) {
        var parDemande = new LinkedHashMap<UUID, List<LigneDeDemande>>();
        lecture.demandes(jeune).forEach(l -> parDemande
                .computeIfAbsent(l.demande(), _ -> new ArrayList<>())
                .add(l));
        return parDemande.values().stream()
                .map(lignes -> demande(lignes, jeune, jour))
                .toList();
    }

    private Demande demande(List<LigneDeDemande> lignes, JeuneId jeune, LocalDate jour) {
        var d = lignes.getFirst();
        String etat =
                switch (d.etat()) {
                    case "POSEE" -> "À répondre avant le " + EnFrancais.jourDuMois(d.repondreAvant());
                    case "PRISE_EN_CHARGE" -> "Prise en charge";
                    case "REPONDUE" -> "Répondue";
                    default -> "Retirée";
                };
        String base = "/equipe/jeunes/" + jeune + "/demandes/" + d.demande();
        return new Demande(
                d.mots(),
                quand(d.poseeLe(), jour),
                etat,
                d.etat().equals("POSEE") || d.etat().equals("PRISE_EN_CHARGE"),
                lignes.stream()
                        .filter(l -> l.reformulation() != null)
                        .map(l -> reformulation(l, jeune))
                        .toList(),
                base);
    }

    private String quand(Instant instant, LocalDate jour) {
        LocalDate le = jour(instant);
        long jours = ChronoUnit.DAYS.between(le, jour);
        return jours < 2 ? EnFrancais.ilYA(le, jour).toLowerCase(Locale.FRENCH) : "il y a " + EnFrancais.delai(jours);
    }

    private static Reformulation reformulation(LigneDeDemande l, JeuneId jeune) {
        return new Reformulation(
                String.valueOf(l.texte()),
                String.valueOf(l.par()),
                String.valueOf(l.reponse()),
                l.correction() == null ? "" : l.correction(),
                "ATTENDUE".equals(l.reponse()),
                "/equipe/jeunes/" + jeune + "/reformulations/" + l.reformulation());
    }

    private String rencontre(LectureDuDossier.UneRencontre r) {
        String ou = r.lieu().isEmpty() ? "" : ", " + r.lieu();
        return "%s avec %s%s".formatted(EnFrancais.jourDuMois(jour(r.le())), r.membre(), ou);
    }

    private PageDossier.Referent referent(Tete tete, JeuneId jeune) {
        String phrase = tete.referentPrenom() == null ? "Personne pour l’instant." : tete.referentPrenom();
        var histoire = lecture.relais(jeune).stream()
                .map(r -> EnFrancais.jourDuMois(jour(r.du())) + " : " + r.membre()
                        + (r.vouluPar().equals("JEUNE") ? ", à sa demande" : "")
                        + (r.raconte().isEmpty() ? "" : ". " + r.raconte()))
                .toList();
        return new PageDossier.Referent(phrase, tete.veutChanger(), histoire);
    }

    private PageDossier.Etat etat(Tete tete, LocalDate jour) {
        long silence = ChronoUnit.DAYS.between(jour(tete.dernierContact()), jour);
        String phrase =
                switch (tete.etat()) {
                    case "EN_PAUSE" -> "En pause, à sa demande. Rien ne presse.";
                    case "EN_VEILLE" ->
                        "Sans nouvelles depuis " + EnFrancais.delai(silence) + ". La porte reste ouverte.";
                    case "SORTI" -> "L’accompagnement est terminé. Peut revenir quand ça l’arrange.";
                    case "ACCUEILLI" -> "Premier accueil fait.";
                    default -> "Accompagnement en route.";
                };
        boolean sorti = tete.etat().equals("SORTI");
        return new PageDossier.Etat(phrase, tete.etat().equals("EN_PAUSE"), sorti, tete.rythme(), !sorti);
    }

    private static PageDossier.Joindre joindre(Tete tete) {
        String telephone = tete.telephone() == null ? "" : new Moyen(Moyen.Genre.TELEPHONE, tete.telephone()).lisible();
        String courriel = tete.courriel() == null ? "" : tete.courriel();
        return new PageDossier.Joindre(telephone, courriel, tete.canal(), !telephone.isEmpty() || !courriel.isEmpty());
    }

    private static String voix(String voix) {
        return switch (voix) {
            case "JEUNE" -> "jeune";
            case "PAIR", "PROCHE" -> "pair";
            case "HASARD" -> "hasard";
            default -> "conseil";
        };
    }

    private LocalDate jour(Instant instant) {
        return LocalDate.ofInstant(instant, structures.courante().fuseau());
    }
}
