package fr.coteacote.donnees.web;

import fr.coteacote.donnees.reprise.Champ;
import fr.coteacote.donnees.reprise.EssayerUneReprise;
import fr.coteacote.donnees.reprise.EssayerUneReprise.MotInconnu;
import fr.coteacote.donnees.reprise.RepriseId;
import fr.coteacote.donnees.reprise.Reprises;
import fr.coteacote.donnees.web.PageMots.Mot;
import fr.coteacote.donnees.web.PageReprises.Option;
import fr.coteacote.structures.EquipePresente;
import fr.coteacote.structures.Lieux;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Their words beside ours. */
@Component
class CompositionDesMots {
    private static final int MONTRES = 60;
    private static final List<Option> ETATS = List.of(
            new Option("ACCUEILLI", "Accueilli"),
            new Option("ACCOMPAGNE", "Accompagné"),
            new Option("EN_PAUSE", "En pause"),
            new Option("EN_VEILLE", "Sans nouvelles"),
            new Option("SORTI", "Accompagnement fini"));

    private final EssayerUneReprise essayer;
    private final Reprises reprises;
    private final Lieux lieux;
    private final EquipePresente equipe;

    CompositionDesMots(EssayerUneReprise essayer, Reprises reprises, Lieux lieux, EquipePresente equipe) {
        this.essayer = essayer;
        this.reprises = reprises;
        this.lieux = lieux;
        this.equipe = equipe;
    }

    @Transactional(readOnly = true)
    public PageMots composer(RepriseId id) {
        var inconnus = essayer.motsInconnus(id);
        var cibles = Map.of(
                Champ.ETAT,
                ETATS,
                Champ.LIEU,
                lieux.ouverts().stream()
                        .map(l -> new Option(l.id().toString(), l.nom()))
                        .toList(),
                Champ.REFERENT,
                equipe.presents().stream()
                        .map(m -> new Option(m.id().toString(), (m.prenom() + " " + m.nom()).strip()))
                        .toList());
        int montres = Math.min(MONTRES, inconnus.size());
        return new PageMots(
                id.toString(),
                reprises.lire(id).fichier(),
                IntStream.range(0, montres)
                        .mapToObj(rang -> mot(rang, inconnus.get(rang), cibles))
                        .toList(),
                inconnus.size() - montres);
    }

    private static Mot mot(int rang, MotInconnu inconnu, Map<Champ, List<Option>> cibles) {
        return new Mot(
                rang,
                inconnu.champ().name(),
                inconnu.champ().libelle(),
                inconnu.mot(),
                Ecriture.combien(inconnu.combien(), "ligne", "lignes"),
                cibles.getOrDefault(inconnu.champ(), List.of()));
    }
}
