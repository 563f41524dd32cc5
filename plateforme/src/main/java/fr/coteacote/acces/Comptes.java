package fr.coteacote.acces;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of the team: one per member, closed when they leave. */
@Component
public class Comptes {
    private final JdbcClient db;
    private final Clock horloge;
    private final Argon2PasswordEncoder hachage = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    // Compared when the address is unknown, so that the answer takes as long.
    private final String leurre = hachage.encode("personne");

    Comptes(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    public record Compte(UUID id, MembreId membre, Set<Role> roles) {
        public Compte {
            roles = Set.copyOf(roles);
        }
    }

    @Transactional
    public UUID ouvrir(MembreId membre, String courriel, Set<Role> roles) {
        UUID compte = Identifiants.nouveau();
        db.sql("insert into acces.compte (id, membre_id, courriel, cree_le) values (:id, :membre, :courriel, :le)")
                .param("id", compte)
                .param("membre", membre.id())
                .param("courriel", normaliser(courriel))
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
        roles.forEach(role -> db.sql("insert into acces.compte_role (compte_id, role) values (:compte, :role)")
                .param("compte", compte)
                .param("role", role.name())
                .update());
        return compte;
    }

    @Transactional
    public void poserMotDePasse(UUID compte, String motDePasse) {
        db.sql("update acces.compte set mot_de_passe = :hache, version = version + 1 where id = :id")
                .param("hache", hachage.encode(motDePasse))
                .param("id", compte)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Compte> verifier(String courriel, String motDePasse) {
        record Ligne(UUID id, UUID membre, String motDePasse) {}
        Optional<Ligne> ligne = db.sql("""
                select id, membre_id as membre, mot_de_passe
                  from acces.compte
                 where courriel = :courriel and ferme_le is null and mot_de_passe is not null
                """)
                .param("courriel", normaliser(courriel))
                .query(Ligne.class)
                .optional();
        boolean bon = hachage.matches(motDePasse, ligne.map(Ligne::motDePasse).orElse(leurre));
        return ligne.filter(_ -> bon).map(l -> new Compte(l.id(), new MembreId(l.membre()), roles(l.id())));
    }

    private Set<Role> roles(UUID compte) {
        return Set.copyOf(db.sql("select role from acces.compte_role where compte_id = :compte")
                .param("compte", compte)
                .query((ligne, _) -> Role.valueOf(ligne.getString(1)))
                .list());
    }

    private static String normaliser(String courriel) {
        return courriel.strip().toLowerCase(Locale.ROOT);
    }
}
