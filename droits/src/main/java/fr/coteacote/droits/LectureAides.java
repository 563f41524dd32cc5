package fr.coteacote.droits;

import fr.coteacote.droits.AideNationale.Avis;
import fr.coteacote.droits.AideNationale.ConditionAide;
import fr.coteacote.droits.AideNationale.MotifAide;
import fr.coteacote.droits.calcul.FaitsSimples;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the aids' conditions for one situation. The words: age a..b, region n, departement n, droit x, demander y, non …, a fact. */
final class LectureAides {
    private static final MotifAide INUTILE = new MotifAide("", TypeMotif.STATUT, Tri.FAUX, List.of());

    private final FaitsSimples faits;
    private final Bilan bilan;
    private final Map<String, String> questions;
    private final Map<String, String> regions;
    private final Map<String, Boolean> reponses;
    private final SituationPartielle connue;

    LectureAides(
            SituationPartielle connue,
            Moteur moteur,
            Map<String, String> questions,
            Map<String, String> regions,
            Map<String, Boolean> reponses) {
        this.faits = new FaitsSimples(connue, moteur.baremes());
        this.bilan = moteur.evaluer(connue);
        this.questions = questions;
        this.regions = regions;
        this.reponses = reponses;
        this.connue = connue;
    }

    Avis avis(AideNationale aide) {
        List<MotifAide> motifs = aide.conditions().stream().map(this::motif).toList();
        Tri ouvert = motifs.stream().map(MotifAide::etat).reduce(Tri.VRAI, Tri::et);
        VerdictDroit verdict =
                switch (ouvert) {
                    case VRAI -> VerdictDroit.ELIGIBLE;
                    case FAUX -> VerdictDroit.NON_ELIGIBLE;
                    case INCONNU -> VerdictDroit.A_PRECISER;
                };
        return new Avis(aide, verdict, motifs);
    }

    private MotifAide motif(ConditionAide condition) {
        List<MotifAide> branches =
                condition.branches().stream().map(this::branche).toList();
        MotifAide premiere = branches.stream().findFirst().orElse(INUTILE);
        Tri etat = branches.stream().map(MotifAide::etat).reduce(Tri.FAUX, Tri::ou);
        List<String> aDemander = branches.stream()
                .filter(b -> b.etat() == Tri.INCONNU)
                .flatMap(b -> b.questions().stream())
                .distinct()
                .toList();
        return new MotifAide(condition.texte(), premiere.type(), etat, aDemander);
    }

    private MotifAide branche(String texte) {
        if (texte.startsWith("non ")) {
            MotifAide contraire = branche(texte.substring(4));
            return new MotifAide(texte, contraire.type(), contraire.etat().non(), contraire.questions());
        }
        int espace = texte.indexOf(' ');
        String mot = espace < 0 ? texte : texte.substring(0, espace);
        String suite = texte.substring(mot.length()).strip();
        return switch (mot) {
            case "age" -> age(suite);
            case "region" -> lieu(texte, departement().map(d -> suite.equals(regions.getOrDefault(d, ""))));
            case "departement" -> lieu(texte, departement().map(suite::equals));
            case "droit" -> droit(suite);
            case "boursier" -> boursier();
            case "demander" -> demande(suite);
            default -> fait(mot);
        };
    }

    private MotifAide age(String bornes) {
        int points = bornes.indexOf("..");
        double min = Double.parseDouble(bornes.substring(0, points));
        double max = Double.parseDouble(bornes.substring(points + 2));
        Tri etat = faits.age().atteint(min).et(faits.age().jusqua(max));
        return new MotifAide("age " + bornes, TypeMotif.AGE, etat, List.of());
    }

    private Optional<String> departement() {
        return faits.commune().map(c -> c.substring(0, Math.min(c.startsWith("97") ? 3 : 2, c.length())));
    }

    private static MotifAide lieu(String texte, Optional<Boolean> habite) {
        Tri etat = habite.map(Tri::de).orElse(Tri.INCONNU);
        return new MotifAide(texte, TypeMotif.LOGEMENT, etat, List.of(Question.COMMUNE.texte()));
    }

    /** A computed right; an old scale, or a fact missing there, leaves it open. */
    private MotifAide droit(String sortie) {
        Droit droit = Arrays.stream(Droit.values())
                .filter(d -> d.sortie().equals(sortie))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("droit inconnu : " + sortie));
        Constat constat = bilan.de(droit);
        Tri etat = constat.baremePerime() && constat.ouvert().possible() ? Tri.INCONNU : constat.ouvert();
        List<String> aDemander =
                connue.inconnues().stream().sorted().map(Question::texte).toList();
        return new MotifAide("droit " + sortie, TypeMotif.CUMUL, etat, aDemander);
    }

    private MotifAide boursier() {
        Tri etat = bilan.de(Droit.BCS)
                .ouvert()
                .ou(bilan.de(Droit.BOURSE_LYCEE).ouvert())
                .ou(bilan.de(Droit.BOURSE_COLLEGE).ouvert());
        return new MotifAide("boursier", TypeMotif.RESSOURCES, etat, List.of(Question.PARENTS.texte()));
    }

    private MotifAide demande(String cle) {
        String texte = questions.get(cle);
        if (texte == null) {
            throw new IllegalStateException("question d'aide inconnue : " + cle);
        }
        Boolean reponse = reponses.get(cle);
        return new MotifAide(
                "demander " + cle, TypeMotif.STATUT, reponse == null ? Tri.INCONNU : Tri.de(reponse), List.of(texte));
    }

    private MotifAide fait(String nom) {
        var fait = faits.de(nom).orElseThrow(() -> new IllegalStateException("fait inconnu : " + nom));
        return new MotifAide(
                nom, fait.type(), fait.etat(), List.of(fait.question().texte()));
    }
}
