package fr.coteacote.dossiers;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens or completes many files at once, from a portfolio kept elsewhere. What is already written is never replaced. */
@Component
public class ReprendreDesDossiers {
    private final JdbcClient db;
    private final Structures structures;
    private final Clock horloge;

    ReprendreDesDossiers(JdbcClient db, Structures structures, Clock horloge) {
        this.db = db;
        this.structures = structures;
        this.horloge = horloge;
    }

    /** @param numero in the other tool, or empty */
    public record Repris(
            JeuneId jeune,
            String numero,
            Identite identite,
            List<Moyen> moyens,
            Optional<LieuId> lieu,
            Instant ouvertLe) {
        public Repris {
            moyens = List.copyOf(moyens);
        }
    }

    @Transactional
    public void ouvrir(List<Repris> repris) {
        db.sql("""
                insert into dossiers.jeune (id, prenom, nom, naissance, registre, canal, lieu_id, numero_externe, ouvert_le)
                select r.id, r.prenom, r.nom, r.naissance, :registre, r.canal, r.lieu, r.numero, r.le
                  from unnest(cast(:ids as uuid[]), cast(:prenoms as text[]), cast(:noms as text[]), cast(:naissances as date[]),
                              cast(:canaux as text[]), cast(:lieux as uuid[]), cast(:numeros as text[]), cast(:instants as timestamptz[]))
                       as r (id, prenom, nom, naissance, canal, lieu, numero, le)
                """)
                .param("registre", structures.courante().registre().name())
                .param("ids", textes(repris, r -> r.jeune().toString()))
                .param("prenoms", textes(repris, r -> r.identite().prenom()))
                .param("noms", textes(repris, r -> r.identite().nom()))
                .param("naissances", textes(repris, r -> ou(r.identite().naissance())))
                .param("canaux", textes(repris, r -> canal(r.moyens())))
                .param("lieux", textes(repris, r -> ou(r.lieu())))
                .param("numeros", textes(repris, r -> r.numero().isEmpty() ? null : r.numero()))
                .param("instants", textes(repris, r -> r.ouvertLe().toString()))
                .update();
        joindre(repris.stream()
                .flatMap(r -> r.moyens().stream().map(moyen -> new Joint(r.jeune(), moyen)))
                .toList());
    }

    /** What a line adds to a file: only where the file says nothing yet. */
    public record Complement(
            JeuneId jeune, String numero, Identite identite, Optional<LieuId> lieu, List<Moyen> moyens) {
        public Complement {
            moyens = List.copyOf(moyens);
        }
    }

    @Transactional
    public void completer(List<Complement> complements) {
        db.sql("""
                update dossiers.jeune j
                   set prenom = case when j.prenom = '' then c.prenom else j.prenom end,
                       nom = case when j.nom = '' then c.nom else j.nom end,
                       naissance = coalesce(j.naissance, c.naissance),
                       lieu_id = coalesce(j.lieu_id, c.lieu),
                       numero_externe = coalesce(j.numero_externe, c.numero),
                       canal = case when j.canal = 'AUCUN' then c.canal else j.canal end,
                       version = j.version + 1
                  from unnest(cast(:ids as uuid[]), cast(:prenoms as text[]), cast(:noms as text[]), cast(:naissances as date[]),
                              cast(:canaux as text[]), cast(:lieux as uuid[]), cast(:numeros as text[]))
                       as c (id, prenom, nom, naissance, canal, lieu, numero)
                 where j.id = c.id
                """)
                .param("ids", textes(complements, c -> c.jeune().toString()))
                .param("prenoms", textes(complements, c -> c.identite().prenom()))
                .param("noms", textes(complements, c -> c.identite().nom()))
                .param("naissances", textes(complements, c -> ou(c.identite().naissance())))
                .param("canaux", textes(complements, c -> canal(c.moyens())))
                .param("lieux", textes(complements, c -> ou(c.lieu())))
                .param("numeros", textes(complements, c -> c.numero().isEmpty() ? null : c.numero()))
                .update();
        joindre(complements.stream()
                .flatMap(c -> c.moyens().stream().map(moyen -> new Joint(c.jeune(), moyen)))
                .toList());
    }

    private record Joint(JeuneId jeune, Moyen moyen) {}

    private void joindre(List<Joint> joints) {
        db.sql("""
                insert into dossiers.moyen (id, jeune_id, genre, valeur, depuis)
                select m.id, m.jeune, m.genre, m.valeur, :le
                  from unnest(cast(:ids as uuid[]), cast(:jeunes as uuid[]), cast(:genres as text[]), cast(:valeurs as text[]))
                       as m (id, jeune, genre, valeur)
                """)
                .param("ids", textes(joints, _ -> Identifiants.nouveau().toString()))
                .param("jeunes", textes(joints, j -> j.jeune().toString()))
                .param("genres", textes(joints, j -> j.moyen().genre().name()))
                .param("valeurs", textes(joints, j -> j.moyen().valeur()))
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Somebody who already has a file here.
     *
     * @param actifs ways that reach them today
     * @param retires ways that no longer do: they are not brought back
     */
    public record DejaLa(
            JeuneId jeune, String numero, Identite identite, boolean aUnLieu, List<Moyen> actifs, List<Moyen> retires) {
        public DejaLa {
            actifs = List.copyOf(actifs);
            retires = List.copyOf(retires);
        }
    }

    @Transactional(readOnly = true)
    public List<DejaLa> dejaLa() {
        var actifs = new HashMap<UUID, List<Moyen>>();
        var retires = new HashMap<UUID, List<Moyen>>();
        db.sql("select jeune_id, genre, valeur, retire_le is null from dossiers.moyen")
                .query(ligne -> {
                    var moyens = ligne.getBoolean(4) ? actifs : retires;
                    moyens.computeIfAbsent(ligne.getObject(1, UUID.class), _ -> new java.util.ArrayList<>())
                            .add(new Moyen(Moyen.Genre.valueOf(ligne.getString(2)), ligne.getString(3)));
                });
        return db.sql("""
                select id, coalesce(numero_externe, '') as numero, prenom, nom, naissance, lieu_id is not null as lieu
                  from dossiers.jeune where fusionne_dans is null
                """)
                .query((ligne, _) -> {
                    var id = ligne.getObject("id", UUID.class);
                    return new DejaLa(
                            new JeuneId(id),
                            ligne.getString("numero"),
                            new Identite(
                                    ligne.getString("prenom"),
                                    ligne.getString("nom"),
                                    Optional.ofNullable(ligne.getObject("naissance", LocalDate.class))),
                            ligne.getBoolean("lieu"),
                            actifs.getOrDefault(id, List.of()),
                            retires.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** Numbers of the other tool and whose file they lead to; two files made one keep both numbers. */
    @Transactional(readOnly = true)
    public Map<String, JeuneId> numeros() {
        var numeros = new HashMap<String, JeuneId>();
        db.sql(
                        "select numero_externe, coalesce(fusionne_dans, id) from dossiers.jeune where numero_externe is not null")
                .query(ligne -> {
                    numeros.put(ligne.getString(1), new JeuneId(ligne.getObject(2, UUID.class)));
                });
        return numeros;
    }

    private static String canal(List<Moyen> moyens) {
        return moyens.isEmpty() ? "AUCUN" : moyens.getFirst().genre() == Moyen.Genre.TELEPHONE ? "SMS" : "COURRIEL";
    }

    private static @Nullable String ou(Optional<?> valeur) {
        return valeur.map(Object::toString).orElse(null);
    }

    private static <T> @Nullable String[] textes(Collection<T> lignes, Function<T, @Nullable String> valeur) {
        return lignes.stream().map(valeur).toArray(String[]::new);
    }
}
