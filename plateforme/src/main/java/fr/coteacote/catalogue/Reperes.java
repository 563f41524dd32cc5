package fr.coteacote.catalogue;

import fr.coteacote.possibles.Gouts;
import fr.coteacote.possibles.Moyen;
import fr.coteacote.possibles.Permis;
import fr.coteacote.possibles.Rythme;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a young person said so that what is shown is within reach: where from, how, when not, how much surprise. */
@Component
public class Reperes {
    private final JdbcClient db;
    private final Clock horloge;

    Reperes(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    /**
     * Everything may never have been said.
     *
     * @param commune a name or a code, as typed
     * @param evite parts of the week they turn down
     * @param garde hours when they look after a child, one slot a line
     * @param surprise percent of surprise, 0 to 50
     */
    public record Dits(
            String commune,
            Optional<Set<Moyen>> moyens,
            Optional<Set<Permis>> permis,
            OptionalInt minutes,
            OptionalInt niveau,
            Set<Rythme> evite,
            List<String> garde,
            int surprise) {
        public static final Dits RIEN = new Dits(
                "",
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Set.of(),
                List.of(),
                Gouts.SURPRISE_PAR_DEFAUT);

        public Dits {
            moyens = moyens.map(Set::copyOf);
            permis = permis.map(Set::copyOf);
            evite = Set.copyOf(evite);
            garde = List.copyOf(garde);
            surprise = Math.clamp(surprise, 0, Gouts.SURPRISE_MAX);
        }
    }

    @Transactional(readOnly = true)
    public Dits de(JeuneId jeune) {
        return db.sql("""
                select commune, moyens, permis, minutes, niveau, evite, garde, surprise
                  from catalogue.repere where jeune_id = :jeune
                """)
                .param("jeune", jeune.id())
                .query(Reperes::dits)
                .optional()
                .orElse(Dits.RIEN);
    }

    @Transactional
    public void dire(JeuneId jeune, Dits dits) {
        db.sql("""
                insert into catalogue.repere (id, jeune_id, commune, moyens, permis, minutes, niveau, evite, garde, surprise, dit_le)
                values (:id, :jeune, :commune, :moyens, :permis, :minutes, :niveau, :evite, :garde, :surprise, :le)
                on conflict on constraint un_repere do update
                   set commune = excluded.commune, moyens = excluded.moyens, permis = excluded.permis,
                       minutes = excluded.minutes, niveau = excluded.niveau, evite = excluded.evite, garde = excluded.garde,
                       surprise = excluded.surprise, dit_le = excluded.dit_le
                """)
                .param("id", Identifiants.nouveau())
                .param("jeune", jeune.id())
                .param("commune", dits.commune().strip())
                .param("moyens", dits.moyens().map(Reperes::noms).orElse(null))
                .param("permis", dits.permis().map(Reperes::noms).orElse(null))
                .param("minutes", dits.minutes().isPresent() ? dits.minutes().getAsInt() : null)
                .param("niveau", dits.niveau().isPresent() ? dits.niveau().getAsInt() : null)
                .param("evite", noms(dits.evite()))
                .param("garde", String.join("\n", dits.garde()))
                .param("surprise", dits.surprise())
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Dits dits(ResultSet l, int rang) throws SQLException {
        return new Dits(
                l.getString(1),
                Optional.ofNullable(l.getString(2)).map(texte -> valeurs(texte, Moyen.values())),
                Optional.ofNullable(l.getString(3)).map(texte -> valeurs(texte, Permis.values())),
                entier(l.getObject(4, Integer.class)),
                entier(l.getObject(5, Integer.class)),
                valeurs(l.getString(6), Rythme.values()),
                l.getString(7).lines().filter(ligne -> !ligne.isBlank()).toList(),
                l.getInt(8));
    }

    private static OptionalInt entier(@Nullable Integer valeur) {
        return valeur == null ? OptionalInt.empty() : OptionalInt.of(valeur);
    }

    private static String noms(Collection<? extends Enum<?>> valeurs) {
        return valeurs.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> Set<E> valeurs(String texte, E[] toutes) {
        var noms = List.of(texte.split(","));
        return Arrays.stream(toutes).filter(v -> noms.contains(v.name())).collect(Collectors.toUnmodifiableSet());
    }
}
