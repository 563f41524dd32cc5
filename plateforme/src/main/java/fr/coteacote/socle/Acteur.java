package fr.coteacote.socle;

import java.io.Serializable;
import java.util.Set;

/** Who acts: written in the audit trail of every change. */
public sealed interface Acteur extends Serializable {
    /** How the audit trail names them: a kind and an identifier, never a name. */
    String trace();

    record Equipe(MembreId membre, Set<Role> roles) implements Acteur {
        public Equipe {
            roles = Set.copyOf(roles);
        }

        public boolean a(Role... voulus) {
            return Set.of(voulus).stream().anyMatch(roles::contains);
        }

        @Override
        public String trace() {
            return "equipe:" + membre;
        }
    }

    record Jeune(JeuneId id) implements Acteur {
        @Override
        public String trace() {
            return "jeune:" + id;
        }
    }

    /** Somebody without an account. */
    record Visiteur() implements Acteur {
        @Override
        public String trace() {
            return "visiteur";
        }
    }

    /** A job, a listener, the operator's command. */
    record Systeme() implements Acteur {
        @Override
        public String trace() {
            return "systeme";
        }
    }
}
