package fr.coteacote.donnees.reprise;

import fr.coteacote.donnees.reprise.Sort.Ressemblant;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.ReprendreDesDossiers.DejaLa;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds who a line may be, among the people already here and the lines above it. */
final class Ressemblance {
    private record Candidat(Connu connu, String numero, Ressemblant qui) {}

    private final Map<String, List<Candidat>> parNom = new HashMap<>();
    private final Map<String, List<Candidat>> parMoyen = new HashMap<>();

    Ressemblance(List<DejaLa> personnes) {
        personnes.forEach(la -> ajouter(new Candidat(
                new Connu(
                        Mots.normaliser(
                                la.identite().prenom() + " " + la.identite().nom()),
                        la.identite().naissance(),
                        Set.copyOf(la.actifs().stream().map(Moyen::valeur).toList())),
                "",
                new Ressemblant(
                        Optional.of(la.jeune()),
                        (la.identite().prenom() + " " + la.identite().nom()).strip(),
                        la.identite().naissance(),
                        ""))));
    }

    void retenir(Fiche fiche) {
        ajouter(new Candidat(
                Connu.de(fiche),
                fiche.numero(),
                new Ressemblant(
                        Optional.empty(),
                        fiche.appel() + ", ligne " + fiche.ligne(),
                        fiche.identite().naissance(),
                        "")));
    }

    private void ajouter(Candidat candidat) {
        if (!candidat.connu().nom().isEmpty()) {
            parNom.computeIfAbsent(candidat.connu().nom(), _ -> new ArrayList<>())
                    .add(candidat);
        }
        candidat.connu().moyens().forEach(moyen -> parMoyen.computeIfAbsent(moyen, _ -> new ArrayList<>())
                .add(candidat));
    }

    Optional<Ressemblant> de(Fiche fiche) {
        var connu = Connu.de(fiche);
        Predicate<Candidat> possible =
                candidat -> !candidat.connu().contredit(connu) && !numerosDistincts(candidat, fiche, connu);
        return parNom.getOrDefault(connu.nom(), List.of()).stream()
                .filter(possible)
                .findFirst()
                .map(candidat -> dire(
                        candidat,
                        connu.naissance().equals(candidat.connu().naissance())
                                        && connu.naissance().isPresent()
                                ? "même nom, même date de naissance"
                                : "même nom"))
                .or(() -> fiche.moyens().stream()
                        .flatMap(moyen -> parMoyen.getOrDefault(moyen.valeur(), List.of()).stream())
                        .filter(possible)
                        .findFirst()
                        .map(candidat -> dire(candidat, "même moyen de joindre")));
    }

    /** Two lines that the other tool numbers apart are two people, unless name and birth date both say otherwise. */
    private static boolean numerosDistincts(Candidat candidat, Fiche fiche, Connu connu) {
        boolean deuxNumeros = !candidat.numero().isEmpty() && !fiche.numero().isEmpty();
        boolean toutDitPareil = candidat.connu().nom().equals(connu.nom())
                && connu.naissance().isPresent()
                && connu.naissance().equals(candidat.connu().naissance());
        return deuxNumeros && !toutDitPareil;
    }

    private static Ressemblant dire(Candidat candidat, String pourquoi) {
        return new Ressemblant(
                candidat.qui().jeune(), candidat.qui().appel(), candidat.qui().naissance(), pourquoi);
    }
}
