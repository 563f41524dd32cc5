package fr.coteacote.espaces.conseil;

import fr.coteacote.espaces.conseil.LectureDuDossier.LigneDeDemande;
import fr.coteacote.espaces.conseil.PageDossier.Demande;
import fr.coteacote.espaces.conseil.PageDossier.Reformulation;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
    private final CompositionDeLEnTete enTete;
    private final CompositionDuPortrait portrait;
    private final CompositionDuPlan plan;
    private final PerimetreDAge perimetre;
    private final Structures structures;
    private final Clock horloge;

    CompositionDuDossier(
            LectureDuDossier lecture,
            CompositionDeLEnTete enTete,
            CompositionDuPortrait portrait,
            CompositionDuPlan plan,
            PerimetreDAge perimetre,
            Structures structures,
            Clock horloge) {
        this.lecture = lecture;
        this.enTete = enTete;
        this.portrait = portrait;
        this.plan = plan;
        this.perimetre = perimetre;
        this.structures = structures;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    PageDossier composer(JeuneId jeune, MembreId moi, Optional<ChampRefuse> refus) {
        LocalDate jour = structures.aujourdhui();
        var tete = lecture.tete(jeune);
        var avant = lecture.avant(jeune, moi, horloge.instant());
        return new PageDossier(
                enTete.composer(jeune, tete, ""),
                portrait.composer(jeune, tete.prenom()),
                plan.enBref(jeune, tete.prenom()),
                Optional.ofNullable(tete.naissance()).flatMap(n -> perimetre.proposer(n, jour)),
                avant.prochain().map(r -> rendezVous(r, jour)),
                avant.compte(),
                avant.regarde().map(le -> "Regardé ensemble le " + EnFrancais.jourDuMois(jour(le)) + "."),
                avant.memo(),
                avant.confies(),
                demandes(jeune, jour),
                confidentiel(tete.confidentielles()),
                refus);
    }

    /** Who cannot read any sees neither the block nor the number. */
    private static Optional<String> confidentiel(int notes) {
        return notes == 0
                ? Optional.empty()
                : Optional.of(
                        EnFrancais.majuscule(EnFrancais.nombre(notes, true)) + (notes == 1 ? " note." : " notes."));
    }

    private PageDossier.RendezVous rendezVous(LectureDuDossier.Prochain r, LocalDate jour) {
        var local = r.debut().atZone(structures.courante().fuseau());
        var date = local.toLocalDate();
        String lieu = r.modalite().equals("TELEPHONE") ? "Au téléphone" : r.lieu();
        return new PageDossier.RendezVous(
                EnFrancais.nomCourt(date.getDayOfWeek()),
                Integer.toString(date.getDayOfMonth()),
                EnFrancais.moisCourt(date),
                EnFrancais.moment(EnFrancais.jourProche(date, jour), local.toLocalTime()),
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

    private LocalDate jour(Instant instant) {
        return LocalDate.ofInstant(instant, structures.courante().fuseau());
    }
}
