package fr.coteacote.espaces.conseil;

import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.Tiers;
import fr.coteacote.espaces.conseil.LectureDuDossier.Tete;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the shared road: meetings, who walks beside, how to reach them, rhythm, end and return. */
@Component
class CompositionDeLaRoute {
    private final LectureDuDossier dossier;
    private final LectureDeLaRoute lecture;
    private final CompositionDeLEnTete enTete;
    private final LectureDeLaMaison maison;
    private final Tiers tiers;
    private final CompositionDuTemps temps;
    private final Structures structures;

    CompositionDeLaRoute(
            LectureDuDossier dossier,
            LectureDeLaRoute lecture,
            CompositionDeLEnTete enTete,
            LectureDeLaMaison maison,
            Tiers tiers,
            CompositionDuTemps temps,
            Structures structures) {
        this.dossier = dossier;
        this.lecture = lecture;
        this.enTete = enTete;
        this.maison = maison;
        this.tiers = tiers;
        this.temps = temps;
        this.structures = structures;
    }

    @Transactional(readOnly = true)
    PageRoute composer(JeuneId jeune, Optional<ChampRefuse> refus) {
        var tete = dossier.tete(jeune);
        return new PageRoute(
                enTete.composer(jeune, tete, "/route"),
                lecture.pas(jeune).stream().map(p -> pas(p, tete.prenom())).toList(),
                lecture.rencontres(jeune).stream()
                        .map(r -> new PageRoute.Rencontre(
                                r.id().toString(),
                                rencontre(r),
                                r.bilan().map(b -> "/equipe/jeunes/" + jeune + "/cote-a-cote/" + b),
                                r.ressenti()))
                        .toList(),
                referent(tete, jeune),
                etat(tete, structures.aujourdhui()),
                joindre(tete),
                new PageRoute.Identite(
                        tete.prenom(),
                        tete.nom(),
                        tete.naissance() == null ? "" : "%td/%<tm/%<tY".formatted(tete.naissance()),
                        tete.version()),
                tiers.de(jeune).stream().map(CompositionDeLaRoute::tiers).toList(),
                lecture.actes(jeune).stream()
                        .map(a -> new PageRoute.Acte("%s, %s, %s"
                                .formatted(a.nature().libelle(), a.membre(), EnFrancais.jourDuMois(jour(a.le())))))
                        .toList(),
                temps.situations(jeune),
                temps.contraintes(jeune),
                maison.collegues(tete.referent() == null ? "" : tete.referent().toString()),
                maison.lieux(""),
                refus);
    }

    private static PageRoute.Tiers tiers(Tiers.Ligne t) {
        String jusqu = t.jusquAu().map(j -> ", jusqu’au " + EnFrancais.date(j)).orElse("");
        String accord = t.accord()
                .map(le -> "Son accord : " + EnFrancais.jourDuMois(le) + jusqu + ".")
                .orElse("Pour cet acte, et rien d’autre" + jusqu + ".");
        return new PageRoute.Tiers(
                t.id().toString(), t.nom() + ", " + t.lien().libelle().toLowerCase(Locale.FRENCH), t.quoi(), accord);
    }

    private static PageRoute.Pas pas(LectureDeLaRoute.UnPas pas, String prenom) {
        return new PageRoute.Pas(
                EnFrancais.jourDuMois(pas.le()),
                pas.quoi(),
                Teintes.voix(pas.voix()),
                pas.par().isEmpty() ? prenom : pas.par());
    }

    private String rencontre(LectureDeLaRoute.UneRencontre r) {
        String ou = r.lieu().isEmpty() ? "" : ", " + r.lieu();
        return "%s avec %s%s".formatted(EnFrancais.jourDuMois(jour(r.le())), r.membre(), ou);
    }

    private PageRoute.Referent referent(Tete tete, JeuneId jeune) {
        String phrase = tete.referentPrenom() == null ? "Personne pour l’instant." : tete.referentPrenom();
        var histoire = lecture.relais(jeune).stream()
                .map(r -> EnFrancais.jourDuMois(jour(r.du())) + " : " + r.membre()
                        + (r.vouluPar().equals("JEUNE") ? ", à sa demande" : "")
                        + (r.raconte().isEmpty() ? "" : ". " + r.raconte()))
                .toList();
        return new PageRoute.Referent(phrase, tete.veutChanger(), histoire);
    }

    private PageRoute.Etat etat(Tete tete, LocalDate jour) {
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
        return new PageRoute.Etat(phrase, tete.etat().equals("EN_PAUSE"), sorti, tete.rythme(), !sorti);
    }

    private static PageRoute.Joindre joindre(Tete tete) {
        String telephone = tete.telephone() == null ? "" : new Moyen(Moyen.Genre.TELEPHONE, tete.telephone()).lisible();
        String courriel = tete.courriel() == null ? "" : tete.courriel();
        return new PageRoute.Joindre(telephone, courriel, tete.canal(), !telephone.isEmpty() || !courriel.isEmpty());
    }

    private LocalDate jour(Instant instant) {
        return LocalDate.ofInstant(instant, structures.courante().fuseau());
    }
}
