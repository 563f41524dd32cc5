-- Concrete aids: transport, meals, equipment, given on a fund whose ceiling the table itself holds, however many give at once.
create table recours.fonds (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    nom text not null check (nom <> ''),
    plafond_centimes bigint not null check (plafond_centimes > 0),
    engage_centimes bigint not null default 0 check (engage_centimes >= 0),
    ouvert_le timestamptz not null,
    primary key (structure_id, id),
    constraint plafond_tenu check (engage_centimes <= plafond_centimes)
);
call socle.cloisonner('recours.fonds', 'select, insert, update');

create table recours.aide (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    fonds_id uuid not null,
    genre text not null check (genre in ('TRANSPORT', 'REPAS', 'MATERIEL', 'PERMIS', 'LOGEMENT', 'AUTRE')),
    centimes bigint not null check (centimes > 0),
    motif text not null check (motif <> ''),
    membre_id uuid not null,
    donnee_le date not null,
    annulee_le timestamptz,
    primary key (structure_id, id),
    foreign key (structure_id, fonds_id) references recours.fonds (structure_id, id)
);
create index aide_du_jeune on recours.aide (structure_id, jeune_id, donnee_le);
call socle.cloisonner('recours.aide', 'select, insert, update');
comment on column recours.aide.jeune_id is 'Tracer une aide donnée | mission d’intérêt public | dernier contact + 2 ans';
comment on column recours.aide.centimes is 'Tenir le plafond du fonds | mission d’intérêt public | dernier contact + 2 ans';
comment on column recours.aide.motif is 'Dire pour quoi l’aide est donnée | mission d’intérêt public | dernier contact + 2 ans';
comment on column recours.aide.membre_id is 'Dire qui l’a donnée | mission d’intérêt public | dernier contact + 2 ans';
