package fr.coteacote.donnees.web;

import fr.coteacote.donnees.listes.FeuilleCsv;
import fr.coteacote.donnees.reprise.Essai;
import fr.coteacote.donnees.reprise.EssayerUneReprise;
import fr.coteacote.donnees.reprise.RepriseId;
import fr.coteacote.donnees.reprise.Reprises;
import fr.coteacote.donnees.reprise.Sort;
import fr.coteacote.donnees.reprise.Sort.Choix;
import fr.coteacote.donnees.web.PageEssai.Dite;
import fr.coteacote.donnees.web.PageEssai.Lignes;
import fr.coteacote.donnees.web.PageEssai.Nombre;
import fr.coteacote.donnees.web.PageReprises.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dry run as the direction reads it: numbers first, then what asks for a look. */
@Component
class CompositionDeLEssai {
    private static final int MONTREES = 50;

    private final EssayerUneReprise essayer;
    private final Reprises reprises;

    CompositionDeLEssai(EssayerUneReprise essayer, Reprises reprises) {
        this.essayer = essayer;
        this.reprises = reprises;
    }

    @Transactional(readOnly = true)
    public PageEssai composer(RepriseId id) {
        var essai = essayer.essayer(id);
        var proches = essai.de(Sort.Proche.class);
        return new PageEssai(
                id.toString(),
                reprises.lire(id).fichier(),
                nombres(essai),
                reprendre(essai.combien(Sort.Creee.class) + essai.combien(Sort.Completee.class)),
                lignes(essai.de(Sort.Refusee.class), r -> new Dite(r.ligne(), r.appel(), r.raisons())),
                lignes(essai.remarquees(), f -> new Dite(f.ligne(), f.appel(), f.remarques())),
                proches.stream()
                        .limit(MONTREES)
                        .map(CompositionDeLEssai::ressemblance)
                        .toList(),
                Math.max(0, proches.size() - MONTREES),
                Arrays.stream(Choix.values())
                        .map(choix -> new Option(choix.name(), choix.libelle()))
                        .toList());
    }

    private static Optional<String> reprendre(long lignes) {
        return lignes == 0
                ? Optional.empty()
                : Optional.of(
                        lignes == 1 ? "Reprendre cette ligne" : "Reprendre ces " + Ecriture.nombre(lignes) + " lignes");
    }

    private static List<Nombre> nombres(Essai essai) {
        return List.of(
                nombre(essai.combien(Sort.Creee.class), "À créer", "personnes qui n’ont pas de dossier ici"),
                nombre(essai.combien(Sort.Completee.class), "À compléter", "là où leur dossier ne dit rien"),
                nombre(essai.combien(Sort.Inchangee.class), "Sans changement", "déjà reprises, rien de neuf"),
                nombre(
                        essai.combien(Sort.Proche.class),
                        "Déjà là, peut-être",
                        "laissées de côté tant que vous n’en décidez pas"),
                nombre(essai.combien(Sort.Refusee.class), "Refusées", "à corriger dans le fichier"));
    }

    private static Nombre nombre(long n, String quoi, String detail) {
        return new Nombre(Ecriture.nombre(n), quoi, detail);
    }

    private static <T> Lignes lignes(List<T> toutes, Function<T, Dite> dire) {
        return new Lignes(toutes.stream().limit(MONTREES).map(dire).toList(), Math.max(0, toutes.size() - MONTREES));
    }

    private static PageEssai.Ressemblance ressemblance(Sort.Proche proche) {
        var a = proche.a();
        return new PageEssai.Ressemblance(
                proche.ligne(),
                proche.appel(),
                a.appel()
                        + a.naissance().map(jour -> ", " + Ecriture.jour(jour)).orElse(""),
                a.pourquoi(),
                a.jeune().isPresent(),
                Choix.NE_PAS_CREER.name());
    }

    @Transactional(readOnly = true)
    public byte[] rapport(RepriseId id) {
        return FeuilleCsv.ecrire(
                List.of("Ligne", "Personne", "Ce qui se passe", "Pourquoi"),
                essayer.essayer(id).sorts().stream()
                        .map(CompositionDeLEssai::raconter)
                        .toList());
    }

    private static List<String> raconter(Sort sort) {
        return switch (sort) {
            case Sort.Refusee refusee -> dire(sort, "refusée", String.join(" ", refusee.raisons()));
            case Sort.Creee creee ->
                dire(sort, "créée", String.join(" ", creee.fiche().remarques()));
            case Sort.Completee completee -> dire(sort, "complétée", String.join(", ", completee.quoi()));
            case Sort.Inchangee _ -> dire(sort, "sans changement", "");
            case Sort.Proche proche ->
                dire(
                        sort,
                        "laissée de côté",
                        proche.a().pourquoi() + " que " + proche.a().appel());
        };
    }

    private static List<String> dire(Sort sort, String quoi, String pourquoi) {
        return List.of(Long.toString(sort.ligne()), sort.appel(), quoi, pourquoi);
    }
}
