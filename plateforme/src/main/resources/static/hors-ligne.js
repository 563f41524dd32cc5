// Help numbers stay readable without network: the help page and the files that draw it, and nothing else.
// They are fetched without cookies: what is kept is what a stranger would see.
'use strict';
const CACHE = 'aide';
const FICHIER = /(?:href|src)="(\/[^"#?]+\.(?:css|js|svg))[#"]/g;
const demandee = new URL(self.location.href).searchParams.get('aide') || '';
const AIDE = /^(\/ml\/[a-z0-9-]{1,60})?\/aide$/.test(demandee) ? demandee : '/aide';

async function garder() {
  const reponse = await fetch(AIDE, { credentials: 'omit', cache: 'no-store' });
  if (!reponse.ok) { return; }
  const cache = await caches.open(CACHE);
  const page = await reponse.clone().text();
  const fichiers = new Set(Array.from(page.matchAll(FICHIER), (trouve) => trouve[1]));
  await Promise.all(Array.from(fichiers, (fichier) => garderUnFichier(cache, fichier)));
  await cache.put(AIDE, reponse);
  for (const gardee of await cache.keys()) {
    const chemin = new URL(gardee.url).pathname;
    if (chemin !== AIDE && !fichiers.has(chemin)) { await cache.delete(gardee); }
  }
}

// A file's name carries the hash of its content: one that is already kept needs no second trip.
async function garderUnFichier(cache, fichier) {
  if (!(await cache.match(fichier))) { await cache.add(new Request(fichier, { credentials: 'omit' })); }
}

self.addEventListener('install', (e) => { self.skipWaiting(); e.waitUntil(garder()); });
self.addEventListener('activate', (e) => { e.waitUntil(self.clients.claim()); });

self.addEventListener('fetch', (e) => {
  const adresse = new URL(e.request.url);
  if (e.request.method !== 'GET' || adresse.origin !== self.location.origin) { return; }
  const aide = adresse.pathname === AIDE;
  if (!aide && !/\.(css|js|svg)$/.test(adresse.pathname)) { return; }
  const suite = fetch(e.request);
  e.respondWith(suite.catch(() => caches.match(e.request, { ignoreSearch: true }).then((gardee) => gardee || Response.error())));
  if (aide) { e.waitUntil(suite.then(garder).catch(() => {})); }
});
