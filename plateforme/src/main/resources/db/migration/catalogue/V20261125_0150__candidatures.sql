-- What a young person asked an employer, a school, a landlord: theirs, and shown to the team only if they wish.
create table catalogue.candidature (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    possible text not null default '',
    quoi text not null check (quoi <> ''),
    chez text not null default '',
    etat text not null check (etat in ('PREPAREE', 'ENVOYEE', 'RENCONTRE', 'OUI', 'NON', 'LAISSEE')),
    depuis date not null,
    ensuite text not null default '',
    ensuite_le date,
    partagee boolean not null default false,
    cree_le timestamptz not null,
    retiree_le timestamptz,
    version integer not null default 0,
    primary key (structure_id, id)
);
create index candidature_du_jeune on catalogue.candidature (structure_id, jeune_id, cree_le) where retiree_le is null;
call socle.cloisonner('catalogue.candidature');
comment on column catalogue.candidature.jeune_id is 'Suivre ses demandes elle-même | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.candidature.possible is 'Relier sa demande à ce qui l’a fait naître | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.candidature.quoi is 'Suivre ses demandes elle-même | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.candidature.chez is 'Suivre ses demandes elle-même | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.candidature.ensuite is 'Garder son prochain pas | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.candidature.partagee is 'Ne montrer que ce qu’elle choisit de montrer | mission d’intérêt public | dernier contact + 2 ans';

-- Each step, with its day: rows, never overwritten.
create table catalogue.etape (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    candidature_id uuid not null,
    etat text not null,
    jour date not null,
    le timestamptz not null,
    primary key (structure_id, id),
    foreign key (structure_id, candidature_id) references catalogue.candidature (structure_id, id)
);
create index etape_de_la_candidature on catalogue.etape (structure_id, candidature_id, le);
call socle.cloisonner('catalogue.etape');

create view catalogue.p_candidature with (security_invoker = true) as
    select id, jeune_id, possible, quoi, chez, etat, depuis, ensuite, ensuite_le
      from catalogue.candidature where partagee and retiree_le is null;
grant select on catalogue.p_candidature to ${application};
