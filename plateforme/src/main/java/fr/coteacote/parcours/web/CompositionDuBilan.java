package fr.coteacote.parcours.web;

import fr.coteacote.dossiers.Portraits;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.Action;
import fr.coteacote.parcours.Bilans.Genre;
import fr.coteacote.parcours.EcrireADeux.Auteur;
import fr.coteacote.parcours.EcrireADeux.Rubrique;
import fr.coteacote.parcours.LectureDuBilan;
import fr.coteacote.parcours.LectureDuBilan.Paragraphe;
import fr.coteacote.parcours.LecturePlan;
import fr.coteacote.parcours.web.EnRencontre.Lieu;
import fr.coteacote.parcours.web.PageBilan.Croise;
import fr.coteacote.parcours.web.PageBilan.Puce;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Textes.Ton;
import fr.coteacote.structures.Equipe;
import fr.coteacote.structures.Structures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes a meeting written by two: six statements. */
@Component
class CompositionDuBilan {
    private static final int PAS_MONTRES = 6;
    private static final List<String> PUCES = List.of("telephone", "vouloir", "organiser", "aide");

    private final LectureDuBilan lecture;
    private final LecturePlan plan;
    private final Portraits portraits;
    private final Equipe equipe;
    private final Structures structures;

    CompositionDuBilan(
            LectureDuBilan lecture, LecturePlan plan, Portraits portraits, Equipe equipe, Structures structures) {
        this.lecture = lecture;
        this.plan = plan;
        this.portraits = portraits;
        this.equipe = equipe;
        this.structures = structures;
    }

    @Transactional(readOnly = true)
    PageBilan composer(Lieu lieu, Ton t, UUID appareil, Optional<Croise> croise) {
        var bilan = lecture.bilan(lieu.bilan(), lieu.jeune());
        String prenom = portraits.nom(lieu.jeune()).prenom();
        String conseil = equipe.membre(bilan.membre()).prenom();
        var sujets = lecture.sujets(lieu.bilan());
        LocalDate jour =
                LocalDate.ofInstant(bilan.ouvertLe(), structures.courante().fuseau());
        return new PageBilan(
                lieu.base(),
                lieu.bureau(),
                appareil,
                prenom,
                conseil,
                EnFrancais.jour(jour),
                bilan.clos(),
                sujets.stream()
                        .filter(s -> s.genre() == Genre.SUJET)
                        .map(s -> sujet(s, prenom, conseil, t))
                        .toList(),
                rubriques(lieu, lecture.paragraphes(lieu.bilan()), prenom, conseil),
                puces(sujets, t),
                tentes(lieu.jeune(), prenom, conseil),
                bilan.accordJeune(),
                bilan.accordEquipe(),
                croise);
    }

    private static PageBilan.Sujet sujet(LectureDuBilan.Sujet s, String prenom, String conseil, Ton t) {
        return switch (s.voix()) {
            case JEUNE -> new PageBilan.Sujet(s.quoi(), "jeune", t.dire("cote.sujet.choisi", prenom));
            case HASARD -> new PageBilan.Sujet(s.quoi(), "hasard", t.dire("cote.sujet.hasard"));
            case EQUIPE, PAIR, PROCHE, PARTENAIRE ->
                new PageBilan.Sujet(s.quoi(), "conseil", t.dire("cote.sujet.propose", conseil));
        };
    }

    private static List<PageBilan.Rubrique> rubriques(
            Lieu lieu, List<Paragraphe> ecrits, String prenom, String conseil) {
        return Arrays.stream(Rubrique.values())
                .map(rubrique -> new PageBilan.Rubrique(
                        rubrique.name(),
                        Stream.of(Auteur.values())
                                .map(auteur -> paragraphe(lieu, ecrits, rubrique, auteur, prenom, conseil))
                                .toList()))
                .toList();
    }

    private static PageBilan.Paragraphe paragraphe(
            Lieu lieu, List<Paragraphe> ecrits, Rubrique rubrique, Auteur auteur, String prenom, String conseil) {
        var ecrit = ecrits.stream()
                .filter(p -> p.rubrique() == rubrique && p.auteur() == auteur)
                .findFirst();
        boolean jeune = auteur == Auteur.JEUNE;
        return new PageBilan.Paragraphe(
                auteur.name(),
                jeune ? "jeune" : "conseil",
                jeune ? prenom : conseil,
                ecrit.map(Paragraphe::texte).orElse(""),
                ecrit.map(Paragraphe::version).orElse(0),
                lieu.bureau() || jeune);
    }

    /** The usual ones, ticked or not, then those in their own words. */
    private static List<Puce> puces(List<LectureDuBilan.Sujet> sujets, Ton t) {
        var coches = sujets.stream()
                .filter(s -> s.genre() == Genre.SU_FAIRE)
                .map(LectureDuBilan.Sujet::quoi)
                .toList();
        var proposees = PUCES.stream().map(p -> t.dire("cote.su." + p)).toList();
        var puces = new ArrayList<>(
                proposees.stream().map(p -> new Puce(p, coches.contains(p))).toList());
        coches.stream().filter(c -> !proposees.contains(c)).forEach(c -> puces.add(new Puce(c, true)));
        return List.copyOf(puces);
    }

    private List<PageBilan.Pas> tentes(JeuneId jeune, String prenom, String conseil) {
        return plan.actions(jeune, PAS_MONTRES).stream()
                .filter(a -> a.etat() == Action.Etat.PROPOSEE || a.etat() == Action.Etat.CHOISIE)
                .map(a -> new PageBilan.Pas(
                        a.id().toString(),
                        a.quoi(),
                        a.details(),
                        a.voix() == Voix.JEUNE
                                ? "jeune"
                                : a.voix() == Voix.PAIR || a.voix() == Voix.PROCHE
                                        ? "pair"
                                        : a.voix() == Voix.HASARD ? "hasard" : "conseil",
                        a.voix() == Voix.JEUNE ? prenom : a.par().isEmpty() ? conseil : a.par(),
                        a.etat() == Action.Etat.PROPOSEE))
                .toList();
    }
}
