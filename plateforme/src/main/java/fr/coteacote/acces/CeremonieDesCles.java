package fr.coteacote.acces;

import com.webauthn4j.util.exception.WebAuthnException;
import fr.coteacote.structures.Equipe;
import fr.coteacote.structures.Structures;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes passkeys and recognises them.
 *
 * <p>The device always checks who holds it (a code, a finger, a face): one key is both factors, a complete way in.
 */
@Component
public class CeremonieDesCles {
    private static final Duration DELAI = Duration.ofMinutes(5);

    private final ClesGardees gardees;
    private final Comptes comptes;
    private final Equipe equipe;
    private final Structures structures;

    CeremonieDesCles(ClesGardees gardees, Comptes comptes, Equipe equipe, Structures structures) {
        this.gardees = gardees;
        this.comptes = comptes;
        this.equipe = equipe;
        this.structures = structures;
    }

    /** What the device signs: chance, good for one answer. */
    public String nouveauDefi() {
        return Bytes.random().toBase64UrlString();
    }

    /** What the browser is asked in order to make a key, on a device that has none yet for this account. */
    @Transactional(readOnly = true)
    public PublicKeyCredentialCreationOptions unePlus(Site site, UUID compte, String defi) {
        return creation(site, compte, defi, dejaLa(compte));
    }

    /** The same for an account that starts again: a key that this device may hold is replaced. */
    @Transactional(readOnly = true)
    public PublicKeyCredentialCreationOptions laSeule(Site site, UUID compte, String defi) {
        return creation(site, compte, defi, List.of());
    }

    private PublicKeyCredentialCreationOptions creation(
            Site site, UUID compte, String defi, List<PublicKeyCredentialDescriptor> dejaLa) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(PublicKeyCredentialRpEntity.builder()
                        .id(site.domaine())
                        .name(structures.courante().nom())
                        .build())
                .user(porteur(comptes.compte(compte)))
                .challenge(Bytes.fromBase64(defi))
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .timeout(DELAI)
                .excludeCredentials(dejaLa)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .build();
    }

    private PublicKeyCredentialUserEntity porteur(Comptes.Compte compte) {
        var membre = equipe.membre(compte.membre());
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(ClesGardees.porteur(compte.id()))
                .name(compte.courriel())
                .displayName((membre.prenom() + " " + membre.nom()).strip())
                .build();
    }

    /** One key per account on each device: the browser says so by itself. */
    private List<PublicKeyCredentialDescriptor> dejaLa(UUID compte) {
        return gardees.findByUserId(ClesGardees.porteur(compte)).stream()
                .map(cle -> PublicKeyCredentialDescriptor.builder()
                        .id(cle.getCredentialId())
                        .transports(cle.getTransports())
                        .build())
                .toList();
    }

    public sealed interface Ajout {
        record Faite() implements Ajout {}

        /** What the browser sent does not answer what it was asked, or the device did not check who holds it. */
        record Refusee() implements Ajout {}
    }

    /** A key that a device has just made: the browser's answer to what it was asked, and the name its holder gives it. */
    public record Neuve(
            Site site,
            UUID compte,
            String defi,
            PublicKeyCredential<AuthenticatorAttestationResponse> reponse,
            String nom) {}

    @Transactional
    public Ajout ajouter(Neuve cle) {
        try {
            verificateur(cle.site())
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            laSeule(cle.site(), cle.compte(), cle.defi()),
                            new RelyingPartyPublicKey(cle.reponse(), cle.nom())));
            return new Ajout.Faite();
        } catch (WebAuthnException | IllegalArgumentException e) {
            return new Ajout.Refusee();
        }
    }

    /** What the browser is asked in order to show a key, whoever's it is. */
    public PublicKeyCredentialRequestOptions presentation(Site site, String defi) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(Bytes.fromBase64(defi))
                .rpId(site.domaine())
                .timeout(DELAI)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build();
    }

    /** The open account of this structure that the key belongs to. */
    @Transactional
    public Optional<UUID> reconnaitre(
            Site site, String defi, PublicKeyCredential<AuthenticatorAssertionResponse> reponse) {
        try {
            var porteur = verificateur(site)
                    .authenticate(new RelyingPartyAuthenticationRequest(presentation(site, defi), reponse));
            return Optional.of(ClesGardees.compte(porteur.getId()));
        } catch (WebAuthnException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private WebAuthnRelyingPartyOperations verificateur(Site site) {
        var maison = PublicKeyCredentialRpEntity.builder()
                .id(site.domaine())
                .name(site.domaine())
                .build();
        return new Webauthn4JRelyingPartyOperations(new Porteurs(), gardees, maison, Set.of(site.origine()));
    }
}
