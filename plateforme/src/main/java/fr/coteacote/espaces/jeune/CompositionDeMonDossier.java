package fr.coteacote.espaces.jeune;

import fr.coteacote.dossiers.CeQuiCompte;
import fr.coteacote.dossiers.LigneDeVie;
import fr.coteacote.dossiers.Portraits;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.espaces.jeune.PageMonDossier.Manque;
import fr.coteacote.espaces.jeune.PageMonDossier.Reponse;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Textes.Ton;
import fr.coteacote.structures.Structures;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes a young person's own file: one statement for each region. */
@Component
class CompositionDeMonDossier {
    private static final int RENCONTRES = 12;

    private final Portraits portraits;
    private final CeQuiCompte compte;
    private final CompositionDeMesNotes notes;
    private final CompositionDeMesPapiers papiers;
    private final LectureDeMonEspace lecture;
    private final Structures structures;

    CompositionDeMonDossier(
            Portraits portraits,
            CeQuiCompte compte,
            CompositionDeMesNotes notes,
            CompositionDeMesPapiers papiers,
            LectureDeMonEspace lecture,
            Structures structures) {
        this.portraits = portraits;
        this.compte = compte;
        this.notes = notes;
        this.papiers = papiers;
        this.lecture = lecture;
        this.structures = structures;
    }

    @Transactional(readOnly = true)
    PageMonDossier composer(JeuneId moi, Ton t, String fait, Optional<String> remettre, Optional<Manque> manque) {
        Map<UUID, List<Reponse>> reponses = portraits.reponses(moi).stream()
                .filter(Portraits.Reponse::duJeune)
                .collect(Collectors.groupingBy(
                        Portraits.Reponse::a,
                        Collectors.mapping(r -> new Reponse(r.id().toString(), r.texte()), Collectors.toList())));
        var rencontres = lecture.rencontres(moi);
        return new PageMonDossier(
                compte.lire(moi).orElse(""),
                portraits.ressources(moi).stream()
                        .map(r -> appui(r, reponses.getOrDefault(r.id(), List.of())))
                        .toList(),
                portraits.vie(moi).stream().map(j -> jalon(j, t)).toList(),
                portraits.besoins(moi).stream()
                        .map(b -> besoin(b, t, reponses.getOrDefault(b.id(), List.of())))
                        .toList(),
                notes.composer(moi, t, reponses),
                papiers.proches(moi, t),
                papiers.documents(moi, t),
                Arrays.stream(Theme.values())
                        .map(theme -> new PageMonDossier.Theme(theme.name(), theme.libelle()))
                        .toList(),
                depuis(rencontres, t),
                rencontres.stream().limit(RENCONTRES).map(this::rencontre).toList(),
                fait,
                remettre,
                manque);
    }

    /** S2-54: how long, and how many times, in words. */
    private String depuis(List<LectureDeMonEspace.Rencontre> rencontres, Ton t) {
        if (rencontres.isEmpty()) {
            return t.dire("dossier.rencontres.vide");
        }
        var premiere = jour(rencontres.getLast());
        return t.dire(
                rencontres.size() == 1 ? "dossier.rencontres.une" : "dossier.rencontres.depuis",
                rencontres.size(),
                EnFrancais.jourDuMois(premiere) + " " + premiere.getYear());
    }

    private PageMonDossier.Rencontre rencontre(LectureDeMonEspace.Rencontre r) {
        return new PageMonDossier.Rencontre(
                r.id().toString(),
                EnFrancais.jourDuMois(jour(r)),
                r.membre(),
                r.bilan().map(b -> "/moi/cote-a-cote/" + b),
                r.ressenti());
    }

    private LocalDate jour(LectureDeMonEspace.Rencontre r) {
        return LocalDate.ofInstant(r.le(), structures.courante().fuseau());
    }

    private static PageMonDossier.Appui appui(Portraits.Ressource r, List<Reponse> reponses) {
        return new PageMonDossier.Appui(
                r.id().toString(), r.quoi(), r.preuve(), Couleurs.voix(r.voix().name()), reponses);
    }

    private static PageMonDossier.Jalon jalon(Portraits.Jalon j, Ton t) {
        boolean peutEtre = j.temps() == LigneDeVie.Temps.PEUT_ETRE;
        return new PageMonDossier.Jalon(
                j.id().toString(),
                peutEtre ? t.dire("dossier.peutetre") : j.quand(),
                j.quoi(),
                j.details(),
                peutEtre ? "ensemble avenir" : j.temps() == LigneDeVie.Temps.ENSEMBLE ? "ensemble" : "");
    }

    private static PageMonDossier.Besoin besoin(Portraits.Besoin b, Ton t, List<Reponse> reponses) {
        return new PageMonDossier.Besoin(
                b.id().toString(),
                b.theme().libelle(),
                b.theme().teinte(),
                b.theme().icone(),
                b.mots(),
                b.levier()
                        .map(l -> l.quoi() + (l.details().isEmpty() ? "" : ". " + l.details()))
                        .orElse(""),
                b.levier().map(l -> l.etape().libelle()).orElseGet(() -> t.dire("dossier.cherche")),
                reponses);
    }
}
