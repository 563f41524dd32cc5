package fr.coteacote.droits.cli;

import fr.coteacote.droits.Doute;
import fr.coteacote.droits.Ecart;
import fr.coteacote.droits.Eclairage;
import fr.coteacote.droits.Etape;
import fr.coteacote.droits.Fourchette;
import fr.coteacote.droits.Issue;
import fr.coteacote.droits.Motif;
import fr.coteacote.droits.Parametres;
import fr.coteacote.droits.Periodicite;
import fr.coteacote.droits.Plage;
import fr.coteacote.droits.Reponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Each right in plain words: what may be said, why, the text, the scale, the calculation. */
final class Expliquer {
    private final Eclairage eclairage;
    private final LectureDesCas lecture = new LectureDesCas();

    Expliquer(Parametres parametres) {
        this.eclairage = new Eclairage(parametres);
    }

    void traiter(InputStream entree, PrintStream sortie) throws IOException {
        var lignes = LectureDesCas.lignes(entree);
        while (lignes.suivante()) {
            if (!lignes.vide()) {
                var ligne = lecture.lire(lignes.numero(), lignes.octets(), lignes.longueur(), Function.identity());
                sortie.print(
                        switch (ligne) {
                            case LectureDesCas.Ligne.Lue<Cas> lue -> texte(lue.valeur());
                            case LectureDesCas.Ligne.Illisible<Cas> non ->
                                "ligne %d : %s%n".formatted(non.numero(), non.erreur());
                        });
            }
        }
    }

    private String texte(Cas cas) {
        var vue = eclairage.sur(cas.connue());
        var texte = new StringBuilder("# %s, %s (estimations)%n".formatted(cas.id(), vue.mois()));
        vue.reponses().forEach(reponse -> texte.append(texte(reponse)));
        if (!vue.questions().isEmpty()) {
            texte.append("%n## Question la plus utile%n%s%n"
                    .formatted(vue.questions().getFirst().texte()));
        }
        return texte.append(System.lineSeparator()).toString();
    }

    private static String texte(Reponse reponse) {
        var texte = new StringBuilder("%n## %s : %s%n".formatted(reponse.droit().nom(), issue(reponse.issue())));
        reponse.motifs()
                .forEach(motif -> texte.append("  - ").append(motif(motif)).append('\n'));
        for (Etape etape : reponse.calcul()) {
            texte.append("  = %s : %s%n".formatted(etape.libelle(), plage(etape.valeur())));
        }
        String bareme = reponse.baremeDu().map(d -> "barème du " + d).orElse("barème à vérifier");
        return texte.append("  %s ; %s ; %s%n"
                        .formatted(
                                bareme,
                                reponse.reference().texte(),
                                reponse.reference().adresse()))
                .toString();
    }

    private static String issue(Issue issue) {
        return switch (issue) {
            case Issue.Eligible e ->
                e.montant().periodicite() == Periodicite.ACCES
                        ? "ELIGIBLE"
                        : "ELIGIBLE, %s €".formatted(Sorties.euros(e.montant().centimes() / 100.0)) + reserves(e);
            case Issue.NonEligible n ->
                "NON_ELIGIBLE, il manque : "
                        + n.manquants().stream()
                                .map(m -> m.condition().texte())
                                .distinct()
                                .collect(Collectors.joining(" ; "));
            case Issue.APreciser a ->
                "A_PRECISER" + a.possible().map(Expliquer::fourchette).orElse("") + ", "
                        + a.doutes().stream().limit(1).map(Expliquer::doute).collect(Collectors.joining());
        };
    }

    private static String reserves(Issue.Eligible eligible) {
        return eligible.reserves().stream()
                .map(Ecart::raison)
                .map(r -> " (" + r + ")")
                .collect(Collectors.joining());
    }

    private static String fourchette(Fourchette f) {
        return f.periodicite() == Periodicite.ACCES
                ? ""
                : " entre %s et %s €".formatted(Sorties.euros(f.min() / 100.0), Sorties.euros(f.max() / 100.0));
    }

    private static String doute(Doute doute) {
        return switch (doute) {
            case Doute.FaitManquant f -> f.question().texte();
            case Doute.ModeleEtLoi m ->
                m.ecart().raison() + " À voir avec " + m.ecart().quiPeutDire().nom() + ".";
            case Doute.BaremeAVerifier b -> "barème à vérifier, connu jusqu’à " + b.connuJusquau();
        };
    }

    private static String motif(Motif motif) {
        String etat = motif.etat().name().toLowerCase(java.util.Locale.ROOT);
        return switch (motif) {
            case Motif.Fait f ->
                "%s : %s (%s)"
                        .formatted(etat, f.condition().texte(), f.condition().nom());
            case Motif.Mesure m ->
                "%s : %s (%s), %s pour une limite de %s"
                        .formatted(
                                etat,
                                m.condition().texte(),
                                m.condition().nom(),
                                plage(m.constate()),
                                nombre(m.limite()));
        };
    }

    private static String plage(Plage plage) {
        return plage.exacte() ? nombre(plage.min()) : "de " + nombre(plage.min()) + " à " + nombre(plage.max());
    }

    private static String nombre(double x) {
        return Double.isInfinite(x) ? "aucune" : Sorties.euros(x);
    }
}
