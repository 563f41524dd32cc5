package fr.coteacote.catalogue.web;

import fr.coteacote.catalogue.CompteRendu;
import fr.coteacote.catalogue.ImportDeCatalogue;
import fr.coteacote.catalogue.Imports;
import fr.coteacote.catalogue.web.PageImport.Etape;
import fr.coteacote.possibles.Anomalie;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what a file does, in the team's words. */
@Component
class CompositionDUnImport {
    private static final int MONTREES = 100;
    private static final int CODES = 12;

    private final Imports imports;
    private final Structures structures;

    CompositionDUnImport(Imports imports, Structures structures) {
        this.imports = imports;
        this.structures = structures;
    }

    PageImports tous(List<ImportDeCatalogue> derniers, Optional<String> refus) {
        return new PageImports(derniers.stream().map(this::ligne).toList(), refus);
    }

    private PageImports.Ligne ligne(ImportDeCatalogue i) {
        var le = LocalDate.ofInstant(i.depose(), structures.courante().fuseau());
        String ou =
                switch (i.etat()) {
                    case LECTURE -> "Lecture en cours";
                    case REFUSE -> "Refusé : le catalogue n’a pas bougé";
                    case ESSAYE -> "Lu, pas encore pris";
                    case EN_COURS -> "En cours";
                    case FAIT -> "Pris";
                    case ECHOUE -> "Arrêté";
                    case ABANDONNE -> "Laissé";
                };
        return new PageImports.Ligne(
                "/equipe/possibles/imports/" + i.id(), i.fichier(), EnFrancais.date(le), ou.replace(" :", "\u00a0:"));
    }

    PageImport un(ImportDeCatalogue i) {
        var rapport = i.rapport();
        return new PageImport(
                i.id().toString(),
                i.fichier(),
                etape(i),
                progres(i),
                rapport.map(r -> nombres(r, i.entier())).orElse(List.of()),
                rapport.map(CompositionDUnImport::anomalies).orElse(List.of()),
                rapport.map(CompositionDUnImport::autres).orElse(""),
                rapport.map(CompositionDUnImport::codes).orElse(List.of()));
    }

    private Etape etape(ImportDeCatalogue i) {
        return switch (i.etat()) {
            case LECTURE -> imports.silencieux(i.id()) ? Etape.ARRETE : Etape.LECTURE;
            case REFUSE -> Etape.REFUSE;
            case ESSAYE -> Etape.ESSAYE;
            case EN_COURS -> imports.silencieux(i.id()) ? Etape.ARRETE : Etape.EN_COURS;
            case FAIT -> Etape.FAIT;
            case ECHOUE, ABANDONNE -> Etape.ARRETE;
        };
    }

    private PageImport.Progres progres(ImportDeCatalogue i) {
        return imports.avancement(i.id())
                .filter(a -> a.aFaire() > 0)
                .map(a -> new PageImport.Progres(
                        a.aFaire(),
                        a.faits(),
                        EnFrancais.milliers(a.faits()) + " sur " + EnFrancais.milliers(a.aFaire())))
                .orElse(new PageImport.Progres(0, 0, "Lecture du fichier…"));
    }

    private static List<PageImport.Nombre> nombres(CompteRendu r, boolean entier) {
        var nombres = new ArrayList<>(List.of(
                nombre("Lignes lues", r.lues(), ""),
                nombre("Nouvelles", r.nouvelles(), ""),
                nombre("Changées", r.changees(), ""),
                nombre("Inchangées", r.inchangees(), ""),
                nombre("Doublons fondus", r.doublons(), "même titre, même employeur, même commune"),
                nombre("Refusées", r.refusees(), "elles restent dehors")));
        if (entier) {
            nombres.add(nombre("Retirées", r.retirees(), "elles ne sont plus dans le fichier"));
        }
        return nombres;
    }

    private static PageImport.Nombre nombre(String quoi, long combien, String detail) {
        return new PageImport.Nombre(quoi, EnFrancais.milliers(combien), detail);
    }

    private static List<PageImport.Anomalie> anomalies(CompteRendu r) {
        return r.anomalies().stream()
                .limit(MONTREES)
                .map(CompositionDUnImport::anomalie)
                .toList();
    }

    private static PageImport.Anomalie anomalie(Anomalie a) {
        return new PageImport.Anomalie(
                a.numero() == 0 ? "Le fichier" : "Ligne " + a.numero(),
                a.suite() == Anomalie.Suite.REFUSEE ? "Refusée" : "Gardée, à vérifier",
                dire(a.nature()),
                a.champ());
    }

    private static String autres(CompteRendu r) {
        long reste = Math.max(0, r.anomalies().size() - MONTREES) + r.autres();
        return reste == 0 ? "" : EnFrancais.milliers(reste);
    }

    private static List<String> codes(CompteRendu r) {
        return r.codesInconnus().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CODES)
                .map(e -> e.getKey().replace("=", "\u00a0: ") + ", " + EnFrancais.milliers(e.getValue()) + " fois")
                .toList();
    }

    private static String dire(Anomalie.Nature nature) {
        return switch (nature) {
            case FICHIER_ILLISIBLE -> "Illisible ou coupé avant la fin";
            case FICHIER_VIDE -> "Il n’y a rien dedans";
            case FORMAT_INCONNU -> "Ni offre, ni service, ni mission connus";
            case RIEN_DE_LISIBLE -> "Rien ne s’y lit";
            case CHAMP_OBLIGATOIRE_ABSENT -> "Il manque une information";
            case TYPE_INATTENDU -> "Une information n’a pas la forme attendue";
            case CODE_INCONNU -> "Un code inconnu, gardé tel quel";
            case STRUCTURE_ABSENTE -> "Un service sans sa structure";
            case STRUCTURES_NON_FOURNIES -> "Le fichier des structures n’est pas là";
            case NON_PUBLIEE -> "Pas publiée, ou retirée";
            case LIEU_NON_PLACE -> "Un lieu qu’on ne sait pas placer";
            case DOUBLON -> "Déjà là";
            case BENEFICE_ABSENT -> "Il manque « Concrètement, ça m’apporte… »";
            case DUREE_A_VERIFIER -> "Une immersion plus longue que la règle";
        };
    }

    byte[] csv(ImportDeCatalogue i) {
        var texte = new StringBuilder("\ufeffligne;suite;quoi;champ\r\n");
        i.rapport().map(CompteRendu::anomalies).orElse(List.of()).forEach(a -> {
            var dite = anomalie(a);
            texte.append(a.numero())
                    .append(';')
                    .append(dite.suite())
                    .append(';')
                    .append(dite.quoi())
                    .append(';')
                    .append(a.champ().replace(';', ','))
                    .append("\r\n");
        });
        return texte.toString().getBytes(StandardCharsets.UTF_8);
    }
}
