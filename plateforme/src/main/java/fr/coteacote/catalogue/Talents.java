package fr.coteacote.catalogue;

import fr.coteacote.dossiers.Ressources;
import fr.coteacote.possibles.Metier;
import fr.coteacote.possibles.Talent;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person leans on, tied to an occupation when they say so: proposed, never decided for them, taken back at will. */
@Component
public class Talents {
    private final JdbcClient db;
    private final Clock horloge;
    private final Ressources ressources;
    private final MetiersConnus metiers;

    Talents(JdbcClient db, Clock horloge, Ressources ressources, MetiersConnus metiers) {
        this.db = db;
        this.horloge = horloge;
        this.ressources = ressources;
        this.metiers = metiers;
    }

    /** @param oui true once confirmed; else only proposed */
    public record Lien(UUID ressource, String mots, Metier metier, boolean oui) {}

    private record Reponse(UUID ressource, String rome, boolean oui) {}

    /** Confirmed ones and proposals, in the order of what they lean on; a no is not proposed again. */
    @Transactional(readOnly = true)
    public List<Lien> liens(JeuneId jeune) {
        var oui = reponses(jeune).stream().collect(Collectors.toMap(r -> cle(r.ressource(), r.rome()), Reponse::oui));
        return ressources.dites(jeune).stream()
                .flatMap(dite -> metiers.proches(dite.quoi()).stream()
                        .filter(m -> oui.getOrDefault(cle(dite.id(), m.rome()), true))
                        .map(m -> new Lien(dite.id(), dite.quoi(), m, oui.containsKey(cle(dite.id(), m.rome())))))
                .toList();
    }

    private static String cle(UUID ressource, String rome) {
        return ressource + rome;
    }

    /** What counts in the ranking: confirmed, and still among what they lean on. */
    List<Talent> confirmes(JeuneId jeune) {
        Map<UUID, Set<String>> dits = reponses(jeune).stream()
                .filter(Reponse::oui)
                .collect(Collectors.groupingBy(
                        Reponse::ressource, Collectors.mapping(Reponse::rome, Collectors.toSet())));
        return dits.isEmpty()
                ? List.of()
                : ressources.dites(jeune).stream()
                        .filter(dite -> dits.containsKey(dite.id()))
                        .map(dite -> new Talent(dite.quoi(), dits.getOrDefault(dite.id(), Set.of())))
                        .toList();
    }

    private List<Reponse> reponses(JeuneId jeune) {
        return db.sql("select ressource_id ressource, rome, oui from catalogue.talent where jeune_id = :jeune")
                .param("jeune", jeune.id())
                .query(Reponse.class)
                .list();
    }

    /** Only what is proposed may be answered. */
    @Transactional
    public void repondre(JeuneId jeune, UUID ressource, String rome, boolean oui) {
        if (liens(jeune).stream()
                .noneMatch(l ->
                        l.ressource().equals(ressource) && l.metier().rome().equals(rome))) {
            return;
        }
        db.sql("""
                insert into catalogue.talent (id, jeune_id, ressource_id, rome, oui, le) values (:id, :jeune, :ressource, :rome, :oui, :le)
                on conflict on constraint un_talent do update set oui = excluded.oui, le = excluded.le
                """)
                .param("id", Identifiants.nouveau())
                .param("jeune", jeune.id())
                .param("ressource", ressource)
                .param("rome", rome)
                .param("oui", oui)
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
