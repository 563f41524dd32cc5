-- All that has an hour: who may receive when, and the meetings planned.
create schema agenda;
grant usage on schema agenda to ${application};

create table agenda.plage (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    membre_id uuid not null,
    lieu_id uuid not null,
    jour smallint not null check (jour between 1 and 7),
    de time not null,
    a time not null check (a > de),
    minutes smallint not null default 30 check (minutes between 10 and 240),
    du date not null,
    au date,
    primary key (structure_id, id)
);
call socle.cloisonner('agenda.plage');

create table agenda.rendez_vous (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    membre_id uuid not null,
    lieu_id uuid,
    lieu_libre text not null default '',
    nature text not null check (nature in ('PREMIER_ACCUEIL', 'ENTRETIEN')),
    modalite text not null check (modalite in ('SUR_PLACE', 'TELEPHONE', 'VISIO', 'MARCHE', 'HORS_LES_MURS')),
    debut timestamptz not null,
    fin timestamptz not null check (fin > debut),
    etat text not null check (etat in ('PROPOSE', 'PLANIFIE', 'REPORTE', 'ANNULE_JEUNE', 'ANNULE_STRUCTURE', 'HONORE', 'NON_VENU')),
    vient boolean not null default false,
    sujet text not null default '',
    cree_le timestamptz not null,
    version integer not null default 0,
    primary key (structure_id, id),
    -- nobody is booked twice at the same hour
    constraint conseiller_libre exclude using gist (structure_id with =, membre_id with =, tstzrange(debut, fin) with &&)
        where (etat in ('PROPOSE', 'PLANIFIE', 'HONORE')),
    constraint jeune_libre exclude using gist (structure_id with =, jeune_id with =, tstzrange(debut, fin) with &&)
        where (etat in ('PROPOSE', 'PLANIFIE', 'HONORE'))
);
create index rendez_vous_du_jour on agenda.rendez_vous (structure_id, debut);
create index rendez_vous_du_jeune on agenda.rendez_vous (structure_id, jeune_id, debut);
call socle.cloisonner('agenda.rendez_vous');
comment on column agenda.rendez_vous.jeune_id is 'Tenir le rendez-vous | mission d’intérêt public | dernier contact + 2 ans';
comment on column agenda.rendez_vous.lieu_libre is 'Se voir là où cela l’arrange | mission d’intérêt public | dernier contact + 2 ans';
comment on column agenda.rendez_vous.vient is 'Savoir que la personne a dit « je viens » | mission d’intérêt public | dernier contact + 2 ans';
comment on column agenda.rendez_vous.sujet is 'Préparer ce dont elle veut parler, dans ses mots | mission d’intérêt public | dernier contact + 2 ans';

create table agenda.mouvement (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    rendez_vous_id uuid not null,
    quoi text not null check (quoi in ('PRIS', 'DEPLACE', 'ANNULE', 'REPRIS', 'CONFIRME', 'HONORE', 'NON_VENU')),
    debut_avant timestamptz,
    debut_apres timestamptz,
    par text not null,
    le timestamptz not null,
    primary key (structure_id, id),
    foreign key (structure_id, rendez_vous_id) references agenda.rendez_vous (structure_id, id)
);
call socle.cloisonner('agenda.mouvement', 'select, insert', false);

create view agenda.p_rendez_vous with (security_invoker = true) as
    select id, jeune_id, membre_id, lieu_id, lieu_libre, nature, modalite, debut, fin, etat, vient, sujet, cree_le, version
      from agenda.rendez_vous;
create view agenda.p_plage with (security_invoker = true) as
    select id, membre_id, lieu_id, jour, de, a, minutes, du, au from agenda.plage;
grant select on agenda.p_rendez_vous, agenda.p_plage to ${application};
