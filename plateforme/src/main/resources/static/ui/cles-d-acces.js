// Passkeys: the device makes or shows one, and its answer travels in an ordinary form. Without script, none is proposed.
(function () {
  'use strict';
  if (!window.PublicKeyCredential) { return; }
  var enCours = false;

  function octets(texte) {
    return Uint8Array.from(atob(texte.replace(/-/g, '+').replace(/_/g, '/')), function (c) { return c.charCodeAt(0); });
  }
  function texte(octets) {
    var brut = Array.from(new Uint8Array(octets), function (o) { return String.fromCharCode(o); }).join('');
    return btoa(brut).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  }

  // What the house asks: the same, with bytes where it wrote text.
  function lire(demande) {
    demande.challenge = octets(demande.challenge);
    ['allowCredentials', 'excludeCredentials'].forEach(function (liste) {
      (demande[liste] || []).forEach(function (cle) { cle.id = octets(cle.id); });
    });
    if (demande.user) { demande.user.id = octets(demande.user.id); }
    return demande;
  }
  // What the device answers: the same, with text where it gives bytes.
  function ecrire(cle) {
    var dit = { clientDataJSON: texte(cle.response.clientDataJSON) };
    ['attestationObject', 'authenticatorData', 'signature', 'userHandle'].forEach(function (nom) {
      if (cle.response[nom]) { dit[nom] = texte(cle.response[nom]); }
    });
    return JSON.stringify({
      id: cle.id, rawId: texte(cle.rawId), type: cle.type, response: dit, clientExtensionResults: {}
    });
  }

  function demander(bouton) {
    var champs = new URLSearchParams(new FormData(bouton.form));
    champs.delete('motDePasse');
    return fetch(bouton.dataset.defi, { method: 'POST', body: champs })
      .then(function (reponse) {
        if (!reponse.ok) { throw { name: String(reponse.status) }; }
        return reponse.json();
      })
      .then(lire)
      .then(function (demande) {
        return demande.user
          ? navigator.credentials.create({ publicKey: demande })
          : navigator.credentials.get({ publicKey: demande });
      });
  }

  function dire(formulaire, erreur) {
    var phrases = Array.from(formulaire.querySelectorAll('[data-refus]'));
    var phrase = phrases.find(function (p) { return p.dataset.refus === erreur.name; })
      || phrases.find(function (p) { return !p.dataset.refus; });
    phrase.hidden = false;
    phrase.focus();
  }
  function taire(formulaire) {
    formulaire.querySelectorAll('[data-refus]').forEach(function (phrase) { phrase.hidden = true; });
  }

  document.querySelectorAll('[data-sans-cle]').forEach(function (excuse) { excuse.hidden = true; });
  document.querySelectorAll('form[data-avec-cle]').forEach(function (formulaire) { formulaire.hidden = false; });
  document.querySelectorAll('button[data-defi]').forEach(function (bouton) {
    bouton.hidden = false;
    bouton.addEventListener('click', function (e) {
      var formulaire = bouton.form;
      e.preventDefault();
      if (enCours) { return; }
      enCours = true;
      taire(formulaire);
      demander(bouton)
        .then(function (cle) {
          formulaire.elements.reponse.value = ecrire(cle);
          formulaire.requestSubmit(bouton);
          formulaire.elements.reponse.value = '';
        })
        .catch(function (erreur) { dire(formulaire, erreur); })
        .finally(function () { enCours = false; });
    });
  });
})();
