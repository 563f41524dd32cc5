package fr.coteacote.espaces.visiteur;

import fr.coteacote.catalogue.PossibleDit;
import fr.coteacote.catalogue.PublierUnPossible;
import fr.coteacote.catalogue.QuiRegarde;
import fr.coteacote.catalogue.Saisie;
import fr.coteacote.catalogue.SaisieDeReperes;
import fr.coteacote.catalogue.VoirLesPossibles;
import fr.coteacote.espaces.visiteur.PagePossibles.Filtre;
import fr.coteacote.espaces.visiteur.PagePossibles.Ligne;
import fr.coteacote.espaces.visiteur.PagePossibles.Un;
import fr.coteacote.possibles.Elargissement;
import fr.coteacote.possibles.Recherche;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Textes;
import fr.coteacote.socle.web.Textes.Ton;
import java.util.ArrayList;
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
    private final PublierUnPossible publies;
    private final SaisieDeReperes saisies;
    private final Textes textes;

    CompositionDesPossiblesSansCompte(
            VoirLesPossibles possibles, PublierUnPossible publies, SaisieDeReperes saisies, Textes textes) {
        this.possibles = possibles;
        this.publies = publies;
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
                vus.elargi().stream().map(e -> elargi(e, t)).toList());
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

    private static String elargi(Elargissement e, Ton t) {
        return switch (e) {
            case Elargissement.Rayon(var _, var apres) -> t.dire("possibles.elargi.rayon", apres);
            case Elargissement.MetiersProches _ -> t.dire("possibles.elargi.metiers");
            case Elargissement.Domaine _ -> t.dire("possibles.elargi.domaine");
            case Elargissement.Genres _ -> t.dire("possibles.elargi.genres");
            case Elargissement.Filtres _ -> t.dire("possibles.elargi.filtres");
        };
    }

    public Optional<Un> un(String id, boolean signale) {
        return possibles.un(new QuiRegarde.Passant(""), id).map(p -> {
            var saisie = publies.saisie(id);
            return new Un(
                    p,
                    saisie.map(s -> s.texte("description")).orElse(""),
                    lignes(p, saisie, textes.deLaMaison()),
                    saisie.map(s -> s.lignes("etapes")).orElse(List.of()),
                    signale);
        });
    }

    private static List<Ligne> lignes(PossibleDit p, Optional<Saisie> saisie, Ton t) {
        var lignes = new ArrayList<Ligne>();
        p.faits().forEach(f -> lignes.add(new Ligne(t.dire("possible.fait." + f.icone()), f.texte())));
        saisie.ifPresent(s -> s.conditionsReelles()
                .forEach((champ, texte) -> lignes.add(new Ligne(t.dire("possible.champ." + champ), texte))));
        return List.copyOf(lignes);
    }
}
