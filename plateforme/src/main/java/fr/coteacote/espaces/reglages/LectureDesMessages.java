package fr.coteacote.espaces.reglages;

import fr.coteacote.agenda.Nature;
import fr.coteacote.echanges.Reglages;
import fr.coteacote.structures.Structures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the structure writes, for its settings: one statement for each region. */
@Component
class LectureDesMessages {
    private final JdbcClient db;
    private final Reglages reglages;
    private final Structures structures;

    LectureDesMessages(JdbcClient db, Reglages reglages, Structures structures) {
        this.db = db;
        this.reglages = reglages;
        this.structures = structures;
    }

    private record Mois(int segments, @Nullable Integer plafond, int retenus) {}

    @Transactional(readOnly = true)
    PageMessages page(Erreurs erreurs) {
        var mois = mois();
        var plafond = Optional.ofNullable(mois.plafond()).map(Object::toString);
        return new PageMessages(
                cadence(),
                Stream.of(Nature.values()).map(this::rappel).toList(),
                mois.segments() + plafond.map(p -> " sur " + p).orElse(", sans plafond"),
                mois.retenus(),
                plafond.orElse(""),
                modeles(),
                erreurs);
    }

    private PageMessages.Cadence cadence() {
        var r = reglages.courants();
        return new PageMessages.Cadence(
                r.calme().debut().toString(),
                r.calme().fin().toString(),
                Integer.toString(r.parJour()),
                Integer.toString(r.relances()));
    }

    private PageMessages.Rappel rappel(Nature nature) {
        String libelle =
                switch (nature) {
                    case PREMIER_ACCUEIL -> "Avant un premier accueil";
                    case ENTRETIEN -> "Avant un rendez-vous";
                };
        String heures = reglages.rappels(nature.name()).stream()
                .map(m -> m % 60 == 0 ? Integer.toString(m / 60) : (m / 60.0 + "").replace('.', ','))
                .collect(Collectors.joining(" ; "));
        return new PageMessages.Rappel(nature.name(), libelle, heures);
    }

    /** This month's, with the ceiling of the last month that had one. */
    private Mois mois() {
        LocalDate mois = structures.aujourdhui().withDayOfMonth(1);
        return db.sql("""
                select coalesce(max(segments) filter (where mois = :mois), 0)::int segments,
                       (select plafond from envois.p_compte_sms where mois <= :mois order by mois desc limit 1) plafond,
                       (select count(*)::int from envois.p_message
                         where etat = 'RETENU' and raison = 'plafond de SMS' and cree_le >= :mois) retenus
                  from envois.p_compte_sms
                """).param("mois", mois).query(Mois.class).single();
    }

    private List<PageMessages.Modele> modeles() {
        return db.sql("select id::text, titre, texte from echanges.p_modele order by titre, id")
                .query(PageMessages.Modele.class)
                .list();
    }
}
