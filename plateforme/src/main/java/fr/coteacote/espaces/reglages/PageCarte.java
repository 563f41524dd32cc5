package fr.coteacote.espaces.reglages;

import fr.coteacote.structures.Couleurs;
import fr.coteacote.structures.ReglerLaStructure.Carte;
import fr.coteacote.structures.Structure;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The structure's card, as it is or as it was typed. */
public record PageCarte(Saisie saisie, Optional<Structure.Photo> photo, Erreurs erreurs) {
    /** What the form sends. */
    public record Saisie(
            String nom,
            String territoire,
            String titre,
            String accroche,
            String telephone,
            String courriel,
            Structure.Registre registre,
            boolean nosCouleurs,
            String affiche,
            String encre,
            int version) {
        public Saisie {
            nom = Tape.net(nom);
            territoire = Tape.net(territoire);
            titre = Tape.net(titre);
            accroche = Tape.net(accroche);
            telephone = Tape.net(telephone);
            courriel = Tape.net(courriel);
            affiche = Tape.net(affiche).toLowerCase(Locale.ROOT);
            encre = Tape.net(encre).toLowerCase(Locale.ROOT);
            registre = Objects.requireNonNullElse(registre, Structure.Registre.TU);
        }

        static Saisie de(Structure s) {
            boolean choisies = !s.couleurAffiche().isEmpty();
            return new Saisie(
                    s.nom(),
                    s.territoire(),
                    s.titre(),
                    s.accroche(),
                    s.telephone(),
                    s.courriel(),
                    s.registre(),
                    choisies,
                    choisies ? s.couleurAffiche() : "#ffcf40",
                    choisies ? s.couleurEncre() : "#14232b",
                    s.version());
        }

        Erreurs erreurs() {
            var erreurs = new LinkedHashMap<String, String>();
            if (nom.isBlank()) {
                erreurs.put("nom", "Écrivez le nom que les jeunes connaissent.");
            }
            if (titre.isBlank()) {
                erreurs.put("titre", "Écrivez les mots de la porte, par exemple « Pousse la porte. »");
            }
            if (!courriel.isBlank() && !courriel.strip().matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) {
                erreurs.put("courriel", "Écrivez l’adresse entière : accueil@structure.fr");
            }
            if (nosCouleurs) {
                couleurs(erreurs);
            }
            return new Erreurs(erreurs);
        }

        private void couleurs(LinkedHashMap<String, String> erreurs) {
            if (!Couleurs.ecrite(affiche) || !Couleurs.ecrite(encre)) {
                erreurs.put("affiche", "Choisissez deux couleurs.");
                return;
            }
            double contraste = Couleurs.contraste(affiche, encre);
            if (contraste < Couleurs.CONTRASTE_MIN) {
                erreurs.put(
                        "encre",
                        String.format(
                                Locale.FRENCH,
                                "Ce texte se lit mal sur ce fond : contraste de %.1f pour 1, il en faut 4,5."
                                        + " Foncez l’un ou éclaircissez l’autre.",
                                Math.floor(contraste * 10) / 10));
            }
        }

        Carte carte() {
            return new Carte(
                    nom,
                    territoire,
                    titre,
                    accroche,
                    telephone,
                    courriel,
                    registre,
                    nosCouleurs ? Optional.of(new Couleurs(affiche, encre)) : Optional.empty());
        }
    }
}
