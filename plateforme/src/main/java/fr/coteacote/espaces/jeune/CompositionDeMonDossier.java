package fr.coteacote.espaces.jeune;

import fr.coteacote.dossiers.LigneDeVie;
import fr.coteacote.dossiers.Portraits;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.espaces.jeune.PageMonDossier.Reponse;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.Textes.Ton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes a young person's own file: one statement for each region. */
@Component
class CompositionDeMonDossier {
    private final Portraits portraits;
    private final CompositionDeMesNotes notes;
    private final CompositionDeMesPapiers papiers;

    CompositionDeMonDossier(Portraits portraits, CompositionDeMesNotes notes, CompositionDeMesPapiers papiers) {
        this.portraits = portraits;
        this.notes = notes;
        this.papiers = papiers;
    }

    @Transactional(readOnly = true)
    PageMonDossier composer(JeuneId moi, Ton t, String fait, Optional<String> remettre) {
        Map<UUID, List<Reponse>> reponses = portraits.reponses(moi).stream()
                .filter(Portraits.Reponse::duJeune)
                .collect(Collectors.groupingBy(
                        Portraits.Reponse::a,
                        Collectors.mapping(r -> new Reponse(r.id().toString(), r.texte()), Collectors.toList())));
        return new PageMonDossier(
                portraits.ressources(moi).stream()
                        .map(r -> appui(r, reponses.getOrDefault(r.id(), List.of())))
                        .toList(),
                portraits.vie(moi).stream().map(j -> jalon(j, t)).toList(),
                portraits.besoins(moi).stream()
                        .map(b -> besoin(b, t, reponses.getOrDefault(b.id(), List.of())))
                        .toList(),
                notes.composer(moi, t, reponses),
                papiers.proches(moi, t),
                papiers.documents(moi, t),
                Arrays.stream(Theme.values())
                        .map(theme -> new PageMonDossier.Theme(theme.name(), theme.libelle()))
                        .toList(),
                fait,
                remettre);
    }

    private static PageMonDossier.Appui appui(Portraits.Ressource r, List<Reponse> reponses) {
        return new PageMonDossier.Appui(
                r.id().toString(), r.quoi(), r.preuve(), Couleurs.voix(r.voix().name()), reponses);
    }

    private static PageMonDossier.Jalon jalon(Portraits.Jalon j, Ton t) {
        boolean peutEtre = j.temps() == LigneDeVie.Temps.PEUT_ETRE;
        return new PageMonDossier.Jalon(
                j.id().toString(),
                peutEtre ? t.dire("dossier.peutetre") : j.quand(),
                j.quoi(),
                j.details(),
                peutEtre ? "ensemble avenir" : j.temps() == LigneDeVie.Temps.ENSEMBLE ? "ensemble" : "");
    }

    private static PageMonDossier.Besoin besoin(Portraits.Besoin b, Ton t, List<Reponse> reponses) {
        return new PageMonDossier.Besoin(
                b.id().toString(),
                b.theme().libelle(),
                b.theme().teinte(),
                b.theme().icone(),
                b.mots(),
                b.levier()
                        .map(l -> l.quoi() + (l.details().isEmpty() ? "" : ". " + l.details()))
                        .orElse(""),
                b.levier().map(l -> l.etape().libelle()).orElseGet(() -> t.dire("dossier.cherche")),
                reponses);
    }
}
