package fr.coteacote.socle.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;

/** Why the database did not write: a value that it does not take, or something that changed meanwhile. */
sealed interface RefusDeLaBase {
    /** {@code colonne} is empty when the database does not say which. */
    record Valeur(String colonne) implements RefusDeLaBase {}

    record Conflit() implements RefusDeLaBase {}

    static RefusDeLaBase de(DataIntegrityViolationException echec) {
        return echec.getMostSpecificCause() instanceof PSQLException cause ? de(cause) : new Conflit();
    }

    private static RefusDeLaBase de(PSQLException cause) {
        String etat = Objects.requireNonNullElse(cause.getSQLState(), "");
        @Nullable ServerErrorMessage dit = cause.getServerErrorMessage();
        String colonne = dit == null ? "" : Objects.requireNonNullElse(dit.getColumn(), "");
        return switch (etat) {
            case "23502" -> new Valeur(colonne);
            case "23514" -> dit == null ? new Valeur("") : regle(dit);
            default -> etat.startsWith("22") ? new Valeur(colonne) : new Conflit();
        };
    }

    // A check without a name of its own is about one value, and PostgreSQL calls it table_colonne_check.
    // A rule that was given a name (« transition_permise ») is about what somebody else changed.
    private static RefusDeLaBase regle(ServerErrorMessage dit) {
        String regle = Objects.requireNonNullElse(dit.getConstraint(), "");
        String table = Objects.requireNonNullElse(dit.getTable(), "") + "_";
        if (!regle.matches(".*_check\\d*")) {
            return new Conflit();
        }
        String colonne = regle.replaceFirst("_?check\\d*$", "");
        return new Valeur(colonne.startsWith(table) ? colonne.substring(table.length()) : "");
    }
}
