package fr.coteacote.espaces.visiteur;

import fr.coteacote.catalogue.DireCeQuiEstElargi;
import fr.coteacote.catalogue.LireUnPossible;
import fr.coteacote.catalogue.QuiRegarde;
import fr.coteacote.catalogue.SaisieDeReperes;
import fr.coteacote.catalogue.VoirLesPossibles;
import fr.coteacote.espaces.visiteur.PagePossibles.Filtre;
import fr.coteacote.espaces.visiteur.PagePossibles.Un;
import fr.coteacote.possibles.Recherche;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Textes;
import fr.coteacote.socle.web.Textes.Ton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes what somebody without an account sees. */
@Component
@Transactional(readOnly = true)
class CompositionDesPossiblesSansCompte {
    private static final int MONTRES = 12;

    private final VoirLesPossibles possibles;
    private final LireUnPossible entiers;
    private final SaisieDeReperes saisies;
    private final Textes textes;

    CompositionDesPossiblesSansCompte(
            VoirLesPossibles possibles, LireUnPossible entiers, SaisieDeReperes saisies, Textes textes) {
        this.possibles = possibles;
        this.entiers = entiers;
        this.saisies = saisies;
        this.textes = textes;
    }

    public PagePossibles tous(String commune, String filtre) {
        var t = textes.deLaMaison();
        var voulu = Stream.of(Recherche.Filtre.values())
                .filter(f -> f.name().equals(filtre))
                .findFirst();
        boolean inconnue = !commune.isEmpty() && !saisies.connait(commune);
        var vus = possibles.pour(
                new QuiRegarde.Passant(commune), voulu.map(Set::of).orElse(Set.of()), MONTRES);
        int n = vus.ouverts().size();
        String cle = n == 0 ? "possibles.zero" : n == 1 ? "possibles.une" : "possibles.plusieurs";
        String combien = EnFrancais.majuscule(EnFrancais.nombre(n, true));
        return new PagePossibles(
                vus.depuis().isEmpty() ? t.dire(cle, combien) : t.dire(cle + ".depuis", combien, vus.depuis()),
                commune,
                inconnue,
                filtres(voulu, t),
                vus.ouverts(),
                DireCeQuiEstElargi.dire(vus.elargi(), t),
                vus.ordre());
    }

    private static List<Filtre> filtres(Optional<Recherche.Filtre> voulu, Ton t) {
        var tout = new Filtre("", t.dire("possibles.filtre.TOUT"), voulu.isEmpty());
        return Stream.concat(
                        Stream.of(tout),
                        Stream.of(Recherche.Filtre.values())
                                .map(f -> new Filtre(
                                        f.name(),
                                        t.dire("possibles.filtre." + f.name()),
                                        voulu.filter(f::equals).isPresent())))
                .toList();
    }

    public Optional<Un> un(String id, boolean signale, boolean facile) {
        var qui = new QuiRegarde.Passant("");
        var t = textes.deLaMaison();
        return entiers.lire(qui, id, t)
                .map(entier -> new Un(
                        entier, signale, facile ? entiers.enFacile(qui, entier.possible(), t) : Optional.empty()));
    }
}
