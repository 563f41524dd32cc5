// A meeting noted without network waits on this device, at most a day, and leaves once; only its author sends it.
(function () {
  'use strict';
  var PREFIXE = 'apres:', JOUR = 86400000, bandeau = document.getElementById('attend');
  function lire(cle) {
    try {
      var b = JSON.parse(localStorage.getItem(cle));
      return b && Date.now() - b.le < JOUR ? b : null;
    } catch (e) { return null; }
  }
  function ecrire(cle, b) { localStorage.setItem(cle, JSON.stringify(b)); }
  function cles() { return Object.keys(localStorage).filter(function (k) { return k.indexOf(PREFIXE) === 0; }); }
  function dire(quoi) { bandeau.textContent = bandeau.dataset[quoi]; bandeau.hidden = false; }
  cles().forEach(function (k) { if (!lire(k)) { localStorage.removeItem(k); } });

  var formulaire = document.querySelector('form[data-apres]');
  var mienne = formulaire && PREFIXE + formulaire.dataset.apres + ':' + new URL(formulaire.action).pathname;
  var enCours = {};
  function partir(cle) {
    var b = lire(cle);
    if (!b || !b.pret || enCours[cle]) { return; }
    enCours[cle] = true;
    var champs = new URLSearchParams(b.champs), jeton = document.querySelector('input[name=_csrf]');
    if (jeton) { champs.set('_csrf', jeton.value); }
    fetch(b.vers, { method: 'POST', body: champs, headers: { 'X-Direct': 'oui' }, redirect: 'manual' })
      .then(function (r) { return r.ok ? r.json().then(function (d) { parti(cle, d.suite); }) : refuse(cle, r.status); })
      .catch(function () { dire('attend'); })
      .then(function () { enCours[cle] = false; });
  }
  function parti(cle, suite) {
    localStorage.removeItem(cle);
    dire('parti');
    if (cle === mienne) { location.assign(suite); }
  }
  // What the house refuses is shown as any other form; what is somebody else's stays silent until its author is back.
  function refuse(cle, statut) {
    if (cle !== mienne) { return; }
    if (statut === 0 || statut === 403) { dire('ferme'); } else { formulaire.submit(); }
  }

  function garder(pret) {
    var avant = lire(mienne), le = avant ? avant.le : Date.now();
    formulaire.elements.le.value = new Date(le).toISOString();
    var champs = new URLSearchParams(new FormData(formulaire));
    champs.delete('_csrf');
    ecrire(mienne, { le: le, pret: pret, vers: formulaire.action, champs: champs.toString() });
  }
  function reprendre() {
    var b = lire(mienne);
    if (!b) { return; }
    new URLSearchParams(b.champs).forEach(function (valeur, nom) {
      var champ = formulaire.elements[nom];
      if (champ) { champ.value = valeur; }
    });
  }
  if (formulaire) {
    reprendre();
    formulaire.addEventListener('input', function () { garder(false); });
    formulaire.addEventListener('submit', function (e) {
      e.preventDefault();
      garder(true);
      partir(mienne);
    });
  }
  function tout() { cles().forEach(partir); }
  window.addEventListener('online', tout);
  tout();
})();
