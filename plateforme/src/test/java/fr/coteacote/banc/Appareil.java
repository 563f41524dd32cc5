package fr.coteacote.banc;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A device that makes and keeps passkeys: Chromium's virtual one, plugged into a page. */
public final class Appareil {
    private final CDPSession navigateur;
    private final String id;

    private Appareil(CDPSession navigateur, String id) {
        this.navigateur = navigateur;
        this.id = id;
    }

    /** Its holder is there, and it recognises them. */
    public static Appareil brancher(Page page) {
        var navigateur = page.context().newCDPSession(page);
        navigateur.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var demande = new JsonObject();
        demande.add("options", options);
        var reponse = navigateur.send("WebAuthn.addVirtualAuthenticator", demande);
        return new Appareil(navigateur, reponse.get("authenticatorId").getAsString());
    }

    public void debrancher() {
        navigateur.send("WebAuthn.removeVirtualAuthenticator", demande());
    }

    /** Whether it recognises who holds it. */
    public void reconnait(boolean oui) {
        var demande = demande();
        demande.addProperty("isUserVerified", oui);
        navigateur.send("WebAuthn.setUserVerified", demande);
    }

    /** The only key it holds. */
    public JsonObject cle() {
        return navigateur
                .send("WebAuthn.getCredentials", demande())
                .getAsJsonArray("credentials")
                .get(0)
                .getAsJsonObject();
    }

    /** Puts back a key as it was when it was copied. */
    public void copier(JsonObject cle) {
        navigateur.send("WebAuthn.clearCredentials", demande());
        var demande = demande();
        demande.add("credential", cle);
        navigateur.send("WebAuthn.addCredential", demande);
    }

    private JsonObject demande() {
        var demande = new JsonObject();
        demande.addProperty("authenticatorId", id);
        return demande;
    }

    /** Adds a key to the account that this page has just opened. */
    public static void ajouter(Monde monde, Page page, String nom) {
        proposer(monde, page, nom);
        page.getByText("ouvre maintenant votre compte.").waitFor();
    }

    /** Asks for a key, whatever the answer. */
    public static void proposer(Monde monde, Page page, String nom) {
        page.navigate(monde.adresse("/equipe/compte"));
        page.getByLabel("Comment l’appeler").fill(nom);
        page.getByText("Ajouter cet appareil").click();
    }

    /** A colleague's desk, their key already on its device, and their session closed. */
    public static Appareil aLaPorte(Monde monde, Page page) {
        var appareil = brancher(page);
        ajouter(monde, page, "Mon ordinateur");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Quitter sur cet appareil"))
                .click();
        page.waitForURL("**/equipe/entrer");
        return appareil;
    }

    /** Shows the key at the door of this structure. */
    public static void presenter(Monde monde, Page page) {
        page.navigate(monde.visite("/equipe/entrer"));
        page.getByText("Entrer avec une clé d’accès").click();
    }
}
