-- The door: light contacts, doors (QR and links), bookings without account, helping hands, the day of a place.
create schema accueil;
grant usage on schema accueil to ${application};

create table accueil.porte (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeton text not null check (jeton ~ '^[a-z0-9-]{2,40}$'),
    nom text not null check (nom <> ''),
    genre text not null check (genre in ('LIEU', 'PARTENAIRE')),
    lieu_id uuid,
    fermee_le timestamptz,
    primary key (structure_id, id),
    unique (structure_id, jeton)
);
call socle.cloisonner('accueil.porte');

create table accueil.contact (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    jeune_id uuid not null,
    prenom text not null default '',
    moyen text not null default '',
    mots text not null default '',
    canal text not null check (canal in ('SITE', 'QR', 'SMS', 'APPEL', 'VISITE', 'ORIENTATION')),
    porte_id uuid,
    adresse_par text not null default '',
    accord text not null default '' check (accord in ('', 'ACCORD', 'INFORMATION')),
    recu_le timestamptz not null,
    repondu_le timestamptz,
    accueilli_le timestamptz,
    efface_le timestamptz,
    primary key (structure_id, jeune_id),
    foreign key (structure_id, porte_id) references accueil.porte (structure_id, id)
);
create index contact_recent on accueil.contact (structure_id, recu_le);
call socle.cloisonner('accueil.contact');
comment on column accueil.contact.jeune_id is 'Retrouver le contact s’il revient | mission d’intérêt public | 90 jours';
comment on column accueil.contact.prenom is 'Accueillir par son prénom ou pseudonyme, s’il le donne | mission d’intérêt public | 90 jours';
comment on column accueil.contact.moyen is 'Le prévenir si le rendez-vous change, s’il le donne | mission d’intérêt public | 90 jours';
comment on column accueil.contact.mots is 'Savoir ce qui l’amène, dans ses mots, s’il le dit | mission d’intérêt public | 90 jours';
comment on column accueil.contact.adresse_par is 'Savoir qui nous l’adresse | mission d’intérêt public | 90 jours';
comment on column accueil.contact.accord is 'Savoir qu’il est d’accord, ou au courant | mission d’intérêt public | 90 jours';

-- The code moves or cancels a first meeting, up to its start. Only its hash is kept.
create table accueil.reservation (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    rendez_vous_id uuid not null,
    empreinte bytea not null,
    cree_le timestamptz not null,
    primary key (structure_id, id),
    unique (structure_id, empreinte)
);
create index reservation_du_jeune on accueil.reservation (structure_id, jeune_id);
call socle.cloisonner('accueil.reservation');
comment on column accueil.reservation.jeune_id is 'Déplacer ou annuler sans compte | mission d’intérêt public | 90 jours';

create table accueil.coup_de_main (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    lieu_id uuid,
    prenom text not null default '',
    quoi text not null default '',
    par uuid not null,
    le timestamptz not null,
    primary key (structure_id, id)
);
call socle.cloisonner('accueil.coup_de_main');
comment on column accueil.coup_de_main.prenom is 'Se souvenir d’un prénom, si la personne le donne | mission d’intérêt public | 90 jours';

-- Somebody is here: expected or not, waiting or received.
create table accueil.passage (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    lieu_id uuid not null,
    jeune_id uuid,
    rendez_vous_id uuid,
    prenom text not null default '',
    arrive_le timestamptz not null,
    recu_le timestamptz,
    primary key (structure_id, id),
    unique (structure_id, rendez_vous_id)
);
call socle.cloisonner('accueil.passage');
comment on column accueil.passage.jeune_id is 'Dire à qui l’attend que la personne est là | mission d’intérêt public | 90 jours';
comment on column accueil.passage.prenom is 'Appeler la personne, si elle donne un prénom | mission d’intérêt public | 90 jours';

create view accueil.p_contact with (security_invoker = true) as
    select c.jeune_id, c.prenom, c.moyen, c.mots, c.canal, c.adresse_par, c.recu_le, c.repondu_le, c.accueilli_le, p.nom as porte
      from accueil.contact c left join accueil.porte p on p.structure_id = c.structure_id and p.id = c.porte_id
     where c.efface_le is null;
create view accueil.p_coup_de_main with (security_invoker = true) as
    select id, lieu_id, prenom, quoi, par, le from accueil.coup_de_main;
create view accueil.p_passage with (security_invoker = true) as
    select id, lieu_id, jeune_id, rendez_vous_id, prenom, arrive_le, recu_le from accueil.passage;
create view accueil.p_porte with (security_invoker = true) as
    select id, jeton, nom, genre, lieu_id, fermee_le from accueil.porte;
grant select on accueil.p_contact, accueil.p_coup_de_main, accueil.p_passage, accueil.p_porte to ${application};
