// Live writing: each paragraph leaves as it is typed, waits here when there is no network, and is never sent twice.
(function () {
  'use strict';
  var cote = document.getElementById('cote');
  if (!cote || !cote.dataset.flux) { return; }
  document.body.classList.add('vivant');
  var JOUR = 86400000, PREFIXE = 'cote:', hors = document.getElementById('hors');
  var appareil = sessionStorage.getItem('appareil') || cote.dataset.appareil;
  sessionStorage.setItem('appareil', appareil);
  function cle(form) { return PREFIXE + location.pathname + ':' + form.dataset.paragraphe; }
  function formulaires() { return Array.prototype.slice.call(document.querySelectorAll('[data-paragraphe]')); }
  function brouillon(form) {
    try {
      var b = JSON.parse(localStorage.getItem(cle(form)));
      return b && Date.now() - b.le < JOUR ? b : null;
    } catch (e) { return null; }
  }
  function oublier(form) { localStorage.removeItem(cle(form)); }
  Object.keys(localStorage).forEach(function (k) {
    if (k.indexOf(PREFIXE) !== 0) { return; }
    try { if (Date.now() - JSON.parse(localStorage.getItem(k)).le >= JOUR) { localStorage.removeItem(k); } } catch (e) { localStorage.removeItem(k); }
  });
  function champ(form, nom) { return form.querySelector('[name=' + nom + ']'); }
  function grandir(zone) { zone.style.height = 'auto'; zone.style.height = zone.scrollHeight + 'px'; }
  var enCours = {}, attente = {};
  function envoyer(form) {
    var nom = form.dataset.paragraphe, texte = champ(form, 'texte').value;
    if (enCours[nom]) { attente[nom] = true; return; }
    enCours[nom] = true;
    champ(form, 'appareil').value = appareil;
    fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { 'X-Direct': 'oui' }, redirect: 'manual' })
      .then(function (r) {
        if (r.ok) { return r.json().then(function (d) { garde(form, texte, d.version); }); }
        if (r.status === 409) { form.submit(); return null; }
        if (r.type === 'opaqueredirect' || r.status === 403 || r.status === 404) { location.reload(); return null; }
        throw new Error('refus');
      })
      .catch(function () { hors.hidden = false; setTimeout(function () { envoyer(form); }, 4000); })
      .then(function () {
        enCours[nom] = false;
        if (attente[nom]) { attente[nom] = false; envoyer(form); }
      });
  }
  function garde(form, texte, version) {
    hors.hidden = true;
    champ(form, 'version').value = version;
    if (champ(form, 'texte').value === texte) { oublier(form); }
  }
  var minuteries = {};
  document.addEventListener('input', function (e) {
    var form = e.target.closest ? e.target.closest('[data-paragraphe]') : null;
    if (!form) { return; }
    grandir(e.target);
    localStorage.setItem(cle(form), JSON.stringify({ texte: e.target.value, version: champ(form, 'version').value, le: Date.now() }));
    clearTimeout(minuteries[form.dataset.paragraphe]);
    minuteries[form.dataset.paragraphe] = setTimeout(function () { envoyer(form); }, 500);
  });
  formulaires().forEach(function (form) {
    var b = brouillon(form), zone = champ(form, 'texte');
    if (b && b.texte !== zone.value) { zone.value = b.texte; envoyer(form); } else if (b) { oublier(form); }
    grandir(zone);
  });
  window.addEventListener('online', function () { formulaires().forEach(function (f) { if (brouillon(f)) { envoyer(f); } }); });
  // What somebody is typing is never replaced under their fingers.
  document.body.addEventListener('htmx:oobBeforeSwap', function (e) {
    var form = e.detail.target.querySelector('[data-paragraphe]');
    if (form && (form.contains(document.activeElement) || brouillon(form))) { e.detail.shouldSwap = false; }
  });
  document.body.addEventListener('htmx:oobAfterSwap', function () { formulaires().forEach(function (f) { grandir(champ(f, 'texte')); }); });
  document.body.addEventListener('htmx:afterRequest', function (e) {
    if (e.detail.successful && e.target.hasAttribute('data-vider')) { var z = e.target.querySelector('input[name=quoi]'); z.value = ''; z.focus(); }
  });
  var flux = null, deja = false;
  function ouvrir() {
    if (flux || document.hidden) { return; }
    flux = new EventSource(cote.dataset.flux);
    var dire = function () { document.body.dispatchEvent(new Event('cote:change')); };
    flux.onmessage = dire;
    // What was written while nothing came is asked for; a stream that a server closed is opened again.
    flux.onopen = function () { if (deja) { dire(); } deja = true; };
    flux.onerror = function () { if (flux && flux.readyState === 2) { fermer(); setTimeout(ouvrir, 4000); } };
  }
  function fermer() { if (flux) { flux.close(); flux = null; } }
  document.addEventListener('visibilitychange', function () { if (document.hidden) { fermer(); } else { ouvrir(); } });
  window.addEventListener('pagehide', fermer);
  ouvrir();
})();
