package fr.coteacote.espaces.jeune;

import fr.coteacote.catalogue.DireCeQuiEstElargi;
import fr.coteacote.catalogue.FaitsLocaux;
import fr.coteacote.catalogue.QuiRegarde;
import fr.coteacote.catalogue.ReponsesDuJeune;
import fr.coteacote.catalogue.ReponsesDuJeune.Derniere;
import fr.coteacote.catalogue.ReponsesDuJeune.Quoi;
import fr.coteacote.catalogue.VoirLesPossibles;
import fr.coteacote.catalogue.VoirLesPossibles.Vus;
import fr.coteacote.espaces.jeune.PageMesPossibles.Dit;
import fr.coteacote.espaces.jeune.PageMesPossibles.Filtre;
import fr.coteacote.espaces.jeune.PageMesPossibles.Gardee;
import fr.coteacote.possibles.Recherche;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Textes;
import fr.coteacote.socle.web.Textes.Ton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the list of what is possible today. */
@Component
class CompositionDeMesPossibles {
    static final int MONTRES = 12;
    private static final int A_DEBLOQUER = 4;
    private static final List<Quoi> EN_GARDE = List.of(Quoi.GARDE, Quoi.CHOISI, Quoi.PLUS_TARD);

    private final LectureDeMonEspace lecture;
    private final LectureDesPensees pensees;
    private final VoirLesPossibles possibles;
    private final ReponsesDuJeune reponses;
    private final FaitsLocaux faits;
    private final Textes textes;

    CompositionDeMesPossibles(
            LectureDeMonEspace lecture,
            LectureDesPensees pensees,
            VoirLesPossibles possibles,
            ReponsesDuJeune reponses,
            FaitsLocaux faits,
            Textes textes) {
        this.lecture = lecture;
        this.pensees = pensees;
        this.possibles = possibles;
        this.reponses = reponses;
        this.faits = faits;
        this.textes = textes;
    }

    @Transactional(readOnly = true)
    PageMesPossibles composer(JeuneId moi, String filtre, String dit, HttpServletRequest requete) {
        var tete = lecture.tete(moi);
        Textes.choisir(requete, tete.registre());
        var t = textes.en(tete.registre());
        var qui = new QuiRegarde.Connu(moi);
        var voulu = filtre(filtre);
        var vus = possibles.pour(qui, voulu, MONTRES);
        var dernieres = reponses.dernieres(moi);
        return new PageMesPossibles(
                phrase(vus, t),
                filtres(voulu, t),
                voulu.isEmpty() ? pensees(moi, dernieres) : List.of(),
                vus.ouverts(),
                vus.aDebloquer().stream().limit(A_DEBLOQUER).toList(),
                DireCeQuiEstElargi.dire(vus.elargi(), t),
                vus.ordre(),
                gardees(dernieres, EN_GARDE, t),
                gardees(dernieres, List.of(Quoi.PAS_POUR_MOI), t),
                faits.tous().stream()
                        .map(f -> new PageMesPossibles.Ici(
                                f.texte(), f.source() + ", " + EnFrancais.date(f.du()), f.lien()))
                        .toList(),
                dit(dit, dernieres, t),
                tete.referent() == null ? t.dire("possibles.equipe") : tete.referent());
    }

    private static Set<Recherche.Filtre> filtre(String nom) {
        return Stream.of(Recherche.Filtre.values())
                .filter(f -> f.name().equals(nom))
                .findFirst()
                .map(Set::of)
                .orElse(Set.of());
    }

    private static String phrase(Vus vus, Ton t) {
        int n = vus.ouverts().size();
        String combien = EnFrancais.majuscule(EnFrancais.nombre(n, true));
        String cle = n == 0 ? "possibles.zero" : n == 1 ? "possibles.une" : "possibles.plusieurs";
        return vus.depuis().isEmpty() ? t.dire(cle, combien) : t.dire(cle + ".depuis", combien, vus.depuis());
    }

    private static List<Filtre> filtres(Set<Recherche.Filtre> voulu, Ton t) {
        var tout = new Filtre(t.dire("possibles.filtre.TOUT"), "/moi/possibles", voulu.isEmpty());
        return Stream.concat(
                        Stream.of(tout),
                        Stream.of(Recherche.Filtre.values())
                                .map(f -> new Filtre(
                                        t.dire("possibles.filtre." + f.name()),
                                        "/moi/possibles?filtre=" + f.name(),
                                        voulu.contains(f))))
                .toList();
    }

    /** What was thought of for me and that I have not answered yet. */
    private List<PageMesPossibles.Pensee> pensees(JeuneId moi, List<Derniere> dernieres) {
        var attendues = pensees.de(moi).stream()
                .filter(p -> dernieres.stream()
                        .noneMatch(d -> d.possible().equals(p.possible()) && d.quoi() != Quoi.REPRISE))
                .toList();
        var ids = attendues.stream()
                .map(LectureDesPensees.Pensee::possible)
                .distinct()
                .toList();
        return possibles.ceux(new QuiRegarde.Connu(moi), ids).stream()
                .flatMap(vu -> attendues.stream()
                        .filter(p -> p.possible().equals(vu.id()))
                        .map(p -> new PageMesPossibles.Pensee(vu, p.par(), p.mots())))
                .toList();
    }

    private static List<Gardee> gardees(List<Derniere> dernieres, List<Quoi> quoi, Ton t) {
        return dernieres.reversed().stream()
                .filter(d -> quoi.contains(d.quoi()))
                .map(d -> new Gardee(d.possible(), d.titre(), quand(d, t)))
                .toList();
    }

    private static String quand(Derniere d, Ton t) {
        return switch (d.quoi()) {
            case PLUS_TARD ->
                t.dire("possibles.revient", EnFrancais.jourDuMois(d.revient().orElseThrow()));
            case CHOISI -> t.dire("possibles.au.plan");
            case GARDE, PAS_POUR_MOI, REPRISE -> "";
        };
    }

    private static Optional<Dit> dit(String dit, List<Derniere> dernieres, Ton t) {
        if (dit.equals("repris") || dit.equals("fini")) {
            return Optional.of(new Dit("", t.dire("possibles.dit." + dit), false));
        }
        return dernieres.stream()
                .filter(d -> d.possible().equals(dit) && d.quoi() != Quoi.REPRISE)
                .findFirst()
                .map(d -> new Dit(
                        d.possible(),
                        t.dire("possibles.dit." + d.quoi().name(), d.titre()),
                        d.quoi() == Quoi.PAS_POUR_MOI));
    }
}
