package fr.coteacote.agenda;

import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** A row of meetings, read back into the state it stands in. */
final class LigneDeRendezVous {
    static final String COLONNES =
            "id, jeune_id, membre_id, lieu_id, salle_id, autres, nature, modalite, debut, fin, etat, vient, version,"
                    + " proposition_id, tenu_jusque";

    private LigneDeRendezVous() {}

    static RendezVous lire(ResultSet ligne, int rang) throws SQLException {
        var corps = corps(ligne);
        return switch (ligne.getString("etat")) {
            case "PROPOSE" ->
                new RendezVous.Propose(
                        corps, ligne.getObject("proposition_id", UUID.class), instant(ligne, "tenu_jusque"));
            case "PLANIFIE" -> new RendezVous.Planifie(corps);
            case "ANNULE_JEUNE" -> new RendezVous.Annule(corps, true);
            case "ANNULE_STRUCTURE" -> new RendezVous.Annule(corps, false);
            case "HONORE" -> new RendezVous.Honore(corps);
            case "NON_VENU" -> new RendezVous.NonVenu(corps);
            default -> new RendezVous.Reporte(corps);
        };
    }

    private static RendezVous.Corps corps(ResultSet ligne) throws SQLException {
        var autres = Arrays.stream((UUID[]) ligne.getArray("autres").getArray())
                .map(MembreId::new)
                .toList();
        return new RendezVous.Corps(
                new RendezVousId(ligne.getObject("id", UUID.class)),
                new JeuneId(ligne.getObject("jeune_id", UUID.class)),
                new MembreId(ligne.getObject("membre_id", UUID.class)),
                Optional.ofNullable(ligne.getObject("lieu_id", UUID.class)),
                Optional.ofNullable(ligne.getObject("salle_id", UUID.class)),
                autres,
                Nature.valueOf(ligne.getString("nature")),
                Modalite.valueOf(ligne.getString("modalite")),
                instant(ligne, "debut"),
                instant(ligne, "fin"),
                ligne.getBoolean("vient"),
                ligne.getInt("version"));
    }

    static Place placeDAvant(ResultSet ligne, int rang) throws SQLException {
        return new Place(
                new MembreId(ligne.getObject("membre_avant", UUID.class)),
                Optional.ofNullable(ligne.getObject("lieu_avant", UUID.class)),
                Optional.ofNullable(ligne.getObject("salle_avant", UUID.class)),
                instant(ligne, "debut_avant"),
                instant(ligne, "fin_avant"));
    }

    private static Instant instant(ResultSet ligne, String colonne) throws SQLException {
        return ligne.getObject(colonne, OffsetDateTime.class).toInstant();
    }
}
