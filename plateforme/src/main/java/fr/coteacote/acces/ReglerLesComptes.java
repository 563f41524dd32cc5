package fr.coteacote.acces;

import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a colleague may do, and the end of their account; their open sessions end with it. */
@Component
public class ReglerLesComptes {
    private final JdbcClient db;
    private final Clock horloge;
    private final Comptes comptes;
    private final Invitations invitations;
    private final ClesDAcces cles;
    private final SeancesOuvertes seances;

    ReglerLesComptes(
            JdbcClient db,
            Clock horloge,
            Comptes comptes,
            Invitations invitations,
            ClesDAcces cles,
            SeancesOuvertes seances) {
        this.db = db;
        this.horloge = horloge;
        this.comptes = comptes;
        this.invitations = invitations;
        this.cles = cles;
        this.seances = seances;
    }

    public enum Reponse {
        FAIT,
        AUCUN_ROLE,
        /** A structure keeps at least one open account of its direction. */
        DERNIERE_DIRECTION,
        /** Only the direction gives or takes the direction's role, or touches its accounts. */
        RESERVE_A_LA_DIRECTION,
        /** Administration changes others' roles, never its own: settings do not open files. */
        PAS_LES_SIENS
    }

    @Transactional
    public Reponse changerRoles(Acteur.Equipe par, MembreId membre, Set<Role> roles) {
        var compte = comptes.duMembre(membre).orElseThrow(() -> new Introuvable("compte"));
        var refus = refus(par, compte, roles);
        if (refus != Reponse.FAIT) {
            return refus;
        }
        db.sql("delete from acces.compte_role where compte_id = :compte")
                .param("compte", compte.id())
                .update();
        comptes.noter(compte.id(), roles);
        db.sql("update acces.compte set version = version + 1 where id = :id")
                .param("id", compte.id())
                .update();
        seances.fermerToutes(new Acteur.Equipe(membre, roles));
        return Reponse.FAIT;
    }

    private Reponse refus(Acteur.Equipe par, Comptes.Compte compte, Set<Role> roles) {
        boolean direction = par.a(Role.DIRECTION);
        boolean touche = compte.roles().contains(Role.DIRECTION) || roles.contains(Role.DIRECTION);
        if (roles.isEmpty()) {
            return Reponse.AUCUN_ROLE;
        }
        if (!direction && touche) {
            return Reponse.RESERVE_A_LA_DIRECTION;
        }
        if (!direction && par.membre().equals(compte.membre())) {
            return Reponse.PAS_LES_SIENS;
        }
        return !roles.contains(Role.DIRECTION) && derniereDirection(compte) ? Reponse.DERNIERE_DIRECTION : Reponse.FAIT;
    }

    /** May this colleague send a fresh link to that account, or close it? */
    @Transactional(readOnly = true)
    public boolean peutToucher(Acteur.Equipe par, UUID compte) {
        return par.a(Role.DIRECTION) || !comptes.compte(compte).roles().contains(Role.DIRECTION);
    }

    /** The account of somebody who leaves: closed, its waiting links and passkeys too, its sessions ended. */
    @Transactional
    public Reponse fermer(Acteur.Equipe par, MembreId membre) {
        var compte = comptes.duMembre(membre);
        if (compte.isEmpty()) {
            return Reponse.FAIT;
        }
        if (compte.get().roles().contains(Role.DIRECTION) && !par.a(Role.DIRECTION)) {
            return Reponse.RESERVE_A_LA_DIRECTION;
        }
        if (derniereDirection(compte.get())) {
            return Reponse.DERNIERE_DIRECTION;
        }
        invitations.annuler(compte.get().id());
        cles.retirerToutes(compte.get().id());
        db.sql("""
                update acces.compte
                   set ferme_le = :le, mot_de_passe = null, totp_secret = null, totp_confirme_le = null,
                       version = version + 1
                 where id = :id
                """)
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .param("id", compte.get().id())
                .update();
        seances.fermerToutes(new Acteur.Equipe(membre, Set.of()));
        return Reponse.FAIT;
    }

    private boolean derniereDirection(Comptes.Compte compte) {
        return compte.roles().contains(Role.DIRECTION)
                && db.sql("""
                        select not exists (select from acces.compte_role r join acces.compte c on c.id = r.compte_id
                                            where r.role = 'DIRECTION' and c.ferme_le is null and c.id <> :id)
                        """).param("id", compte.id()).query(Boolean.class).single();
    }
}
