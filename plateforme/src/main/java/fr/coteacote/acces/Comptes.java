package fr.coteacote.acces;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of the team: one per member, closed when they leave. */
@Component
public class Comptes {
    private static final String LIRE = """
            select c.id, c.membre_id as membre, c.courriel,
                   (select string_agg(r.role, ',') from acces.compte_role r where r.compte_id = c.id) as roles
              from acces.compte c
            """;

    private final JdbcClient db;
    private final Clock horloge;
    private final MotsDePasse motsDePasse;

    Comptes(JdbcClient db, Clock horloge, MotsDePasse motsDePasse) {
        this.db = db;
        this.horloge = horloge;
        this.motsDePasse = motsDePasse;
    }

    public record Compte(UUID id, MembreId membre, String courriel, Set<Role> roles) {
        public Compte {
            roles = Set.copyOf(roles);
        }
    }

    /** What an address and a password open: never more than the next door. */
    public sealed interface Verification {
        record Refusee() implements Verification {}

        /** The second factor was never received: only a fresh link from the direction leads further. */
        record SansSecondFacteur() implements Verification {}

        record CodeADonner(UUID compte) implements Verification {}
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
        noter(compte, roles);
        return compte;
    }

    @Transactional
    public void poserMotDePasse(UUID compte, String motDePasse) {
        db.sql("update acces.compte set mot_de_passe = :hache, version = version + 1 where id = :id")
                .param("hache", motsDePasse.hacher(motDePasse))
                .param("id", compte)
                .update();
    }

    @Transactional(readOnly = true)
    public Verification verifier(String courriel, String motDePasse) {
        record Ligne(UUID id, String motDePasse, boolean secondFacteur) {}
        Optional<Ligne> ligne = db.sql("""
                select id, mot_de_passe, totp_confirme_le is not null as second_facteur
                  from acces.compte
                 where courriel = :courriel and ferme_le is null and mot_de_passe is not null
                """)
                .param("courriel", normaliser(courriel))
                .query(Ligne.class)
                .optional();
        boolean bon = motsDePasse.correspond(motDePasse, ligne.map(Ligne::motDePasse));
        return ligne.filter(_ -> bon)
                .<Verification>map(l ->
                        l.secondFacteur() ? new Verification.CodeADonner(l.id()) : new Verification.SansSecondFacteur())
                .orElseGet(Verification.Refusee::new);
    }

    @Transactional(readOnly = true)
    public Compte compte(UUID id) {
        return lire("where c.ferme_le is null and c.id = :valeur", id).orElseThrow(() -> new Introuvable("compte"));
    }

    @Transactional(readOnly = true)
    public Optional<Compte> duMembre(MembreId membre) {
        return lire("where c.ferme_le is null and c.membre_id = :valeur", membre.id());
    }

    @Transactional(readOnly = true)
    public Optional<Compte> parCourriel(String courriel) {
        return lire("where c.ferme_le is null and c.courriel = :valeur", normaliser(courriel));
    }

    /** True when this address already opens an account of this structure, even a closed one. */
    @Transactional(readOnly = true)
    public boolean connu(String courriel) {
        return lire("where c.courriel = :valeur", normaliser(courriel)).isPresent();
    }

    private Optional<Compte> lire(String condition, Object valeur) {
        record Ligne(
                UUID id,
                UUID membre,
                String courriel,
                @Nullable String roles) {}
        return db.sql(LIRE + condition)
                .param("valeur", valeur)
                .query(Ligne.class)
                .optional()
                .map(l -> new Compte(l.id(), new MembreId(l.membre()), l.courriel(), roles(l.roles())));
    }

    void noter(UUID compte, Set<Role> roles) {
        roles.forEach(role -> db.sql("insert into acces.compte_role (compte_id, role) values (:compte, :role)")
                .param("compte", compte)
                .param("role", role.name())
                .update());
    }

    private static Set<Role> roles(@Nullable String noms) {
        return noms == null
                ? Set.of()
                : Stream.of(noms.split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    static String normaliser(String courriel) {
        return courriel.strip().toLowerCase(Locale.ROOT);
    }
}
