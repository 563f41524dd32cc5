package fr.coteacote.socle;

import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Tells each transaction its structure and its actor: what the row policies and the audit trail read. */
@Component
class StructureDeTransaction implements TransactionExecutionListener {
    private static final String REGLER =
            "select set_config('app.structure', ?, true), set_config('app.acteur', ?, true),"
                    + " set_config('app.instant', ?, true)";

    private final DataSource source;
    private final Clock horloge;

    StructureDeTransaction(DataSource source, Clock horloge) {
        this.source = source;
        this.horloge = horloge;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable echec) {
        // Without a structure nothing is set: the policies then show no row.
        if (echec == null) {
            EnStructure.courant().ifPresent(this::regler);
        }
    }

    private void regler(EnStructure.Contexte contexte) {
        var connexion = DataSourceUtils.getConnection(source);
        try (var ordre = connexion.prepareStatement(REGLER)) {
            ordre.setString(1, Integer.toString(contexte.structure().numero()));
            ordre.setString(2, contexte.acteur().trace());
            ordre.setString(3, horloge.instant().toString());
            ordre.execute();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("structure de la transaction", e);
        } finally {
            DataSourceUtils.releaseConnection(connexion, source);
        }
    }
}
