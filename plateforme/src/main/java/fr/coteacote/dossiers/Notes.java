package fr.coteacote.dossiers;

import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.ModifieEntreTemps;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Structures;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is noted about somebody: shared unless a reason of the five says otherwise; each keeps its author and its versions. */
@Component
public class Notes {
    private static final int MOIS_AVANT_REVUE = 3;

    private final TableDesNotes table;
    private final Structures structures;

    Notes(TableDesNotes table, Structures structures) {
        this.table = table;
        this.structures = structures;
    }

    /** @param motif why it is not shown to the young person; of no use to the others */
    public record Brouillon(VisibiliteNote visibilite, String texte, String motif) {
        public static Brouillon de(VisibiliteNote visibilite, String texte) {
            return new Brouillon(visibilite, texte, "");
        }
    }

    public enum Refus {
        TEXTE_A_ECRIRE,
        MOTIF_A_DIRE,
        PAS_TENU_AU_SECRET,
        SANS_REFERENT,
        PAS_LA_SIENNE
    }

    public sealed interface Ecriture {
        record Gardee(UUID note) implements Ecriture {}

        record Refusee(Refus pourquoi) implements Ecriture {}

        /** Another screen of the same author wrote meanwhile. */
        record Croisee(String garde, int version) implements Ecriture {}
    }

    /**
     * Why it would not be kept, if it would not.
     *
     * @param referent who accompanies the young person now, if anybody does
     */
    public static Optional<Refus> refus(Brouillon note, Optional<MembreId> referent) {
        return note.texte().isBlank() ? Optional.of(Refus.TEXTE_A_ECRIRE) : refusDeVisibilite(note, referent);
    }

    @Transactional
    public Ecriture ecrire(JeuneId jeune, Brouillon note, Optional<MembreId> referent) {
        return refus(note, referent)
                .<Ecriture>map(Ecriture.Refusee::new)
                .orElseGet(() -> new Ecriture.Gardee(table.inserer(jeune, contenu(note, referent))));
    }

    /** Its author writes it otherwise: the earlier text stays as history. */
    @Transactional
    public Ecriture reecrire(UUID note, JeuneId jeune, String texte, int version) {
        var avant = table.lire(note, jeune);
        if (!avant.sienne()) {
            return new Ecriture.Refusee(Refus.PAS_LA_SIENNE);
        }
        if (texte.isBlank()) {
            return new Ecriture.Refusee(Refus.TEXTE_A_ECRIRE);
        }
        if (avant.numero() != version || !table.ajouter(avant, avant.contenu().avec(texte))) {
            var garde = table.lire(note, jeune);
            return new Ecriture.Croisee(garde.contenu().texte(), garde.numero());
        }
        return new Ecriture.Gardee(note);
    }

    /** The young person shares her own words, or takes them back; or passes on a note that a relais left behind. */
    @Transactional
    public Ecriture montrer(UUID note, JeuneId jeune, VisibiliteNote a, Optional<MembreId> referent) {
        var avant = table.lire(note, jeune);
        boolean passe =
                avant.contenu().visibilite() == VisibiliteNote.REFERENT_SEUL && a == VisibiliteNote.REFERENT_SEUL;
        if (!passe && !(avant.duJeune() && a.auChoixDuJeune())) {
            return new Ecriture.Refusee(Refus.PAS_LA_SIENNE);
        }
        if (a == VisibiliteNote.REFERENT_SEUL && referent.isEmpty()) {
            return new Ecriture.Refusee(Refus.SANS_REFERENT);
        }
        return ajouter(avant, Brouillon.de(a, avant.contenu().texte()), referent);
    }

    /** Three months later, its author looks again: shown now, or kept back with its reason said once more. */
    @Transactional
    public Ecriture revoir(UUID note, JeuneId jeune, Optional<String> retenueEncore) {
        var avant = table.lire(note, jeune);
        if (avant.contenu().visibilite() != VisibiliteNote.RETENUE || !avant.sienne()) {
            return new Ecriture.Refusee(Refus.PAS_LA_SIENNE);
        }
        var apres = retenueEncore
                .map(motif ->
                        new Brouillon(VisibiliteNote.RETENUE, avant.contenu().texte(), motif))
                .orElseGet(() ->
                        Brouillon.de(VisibiliteNote.PARTAGEE, avant.contenu().texte()));
        var refus = refus(apres, Optional.empty());
        if (refus.isPresent()) {
            return new Ecriture.Refusee(refus.get());
        }
        return ajouter(avant, apres, Optional.empty());
    }

    private Ecriture ajouter(TableDesNotes.Note avant, Brouillon apres, Optional<MembreId> referent) {
        if (!table.ajouter(avant, contenu(apres, referent))) {
            throw new ModifieEntreTemps("note");
        }
        return new Ecriture.Gardee(avant.id());
    }

    /** Its author takes it away. True when it was theirs. */
    @Transactional
    public boolean retirer(UUID note, JeuneId jeune) {
        return table.retirer(note, jeune, true);
    }

    /** Undoes a withdrawal. */
    @Transactional
    public void remettreEnPlace(UUID note, JeuneId jeune) {
        table.retirer(note, jeune, false);
    }

    private static Optional<Refus> refusDeVisibilite(Brouillon note, Optional<MembreId> referent) {
        return switch (note.visibilite()) {
            case PARTAGEE -> Optional.empty();
            case PRIVEE_JEUNE -> si(!(EnStructure.acteur() instanceof Acteur.Jeune), Refus.PAS_LA_SIENNE);
            case REFERENT_SEUL -> si(!aDeux(referent), Refus.SANS_REFERENT);
            case SECRET_PROFESSIONNEL -> si(!tenuAuSecret(), Refus.PAS_TENU_AU_SECRET);
            case RETENUE ->
                si(!(EnStructure.acteur() instanceof Acteur.Equipe), Refus.PAS_LA_SIENNE)
                        .or(() -> si(note.motif().isBlank(), Refus.MOTIF_A_DIRE));
        };
    }

    /** Between the young person and whoever accompanies her: written by one of the two. */
    private static boolean aDeux(Optional<MembreId> referent) {
        return EnStructure.acteur() instanceof Acteur.Equipe moi
                ? referent.filter(moi.membre()::equals).isPresent()
                : referent.isPresent();
    }

    private static boolean tenuAuSecret() {
        return EnStructure.acteur() instanceof Acteur.Equipe moi && moi.a(Role.SECRET);
    }

    private static Optional<Refus> si(boolean refuse, Refus pourquoi) {
        return refuse ? Optional.of(pourquoi) : Optional.empty();
    }

    private TableDesNotes.Contenu contenu(Brouillon note, Optional<MembreId> referent) {
        boolean retenue = note.visibilite() == VisibiliteNote.RETENUE;
        return new TableDesNotes.Contenu(
                note.visibilite(),
                note.visibilite() == VisibiliteNote.REFERENT_SEUL ? referent : Optional.empty(),
                note.texte().strip(),
                retenue ? note.motif().strip() : "",
                retenue ? Optional.of(revue()) : Optional.empty());
    }

    private LocalDate revue() {
        return structures.aujourdhui().plusMonths(MOIS_AVANT_REVUE);
    }
}
