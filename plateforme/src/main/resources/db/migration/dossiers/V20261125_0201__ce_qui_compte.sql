-- What counts for the person, in their words alone; and the days the portrait was looked at together.
create table dossiers.ce_qui_compte (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    jeune_id uuid not null,
    texte text not null check (length(texte) <= 1000),
    le timestamptz not null,
    primary key (structure_id, jeune_id),
    foreign key (structure_id, jeune_id) references dossiers.jeune (structure_id, id)
);
call socle.cloisonner('dossiers.ce_qui_compte');
comment on column dossiers.ce_qui_compte.jeune_id is 'Partir de ce qui compte pour la personne | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.ce_qui_compte.texte is 'Partir de ce qui compte pour la personne, dans ses mots | mission d’intérêt public | dernier contact + 2 ans';

create table dossiers.regard_partage (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    par text not null,
    le timestamptz not null,
    primary key (structure_id, id),
    foreign key (structure_id, jeune_id) references dossiers.jeune (structure_id, id)
);
create index regard_du_jeune on dossiers.regard_partage (structure_id, jeune_id, le);
call socle.cloisonner('dossiers.regard_partage', 'select, insert, update');
comment on column dossiers.regard_partage.jeune_id is 'Dire que le portrait a été regardé ensemble | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.regard_partage.par is 'Dire qui l’a regardé avec elle | mission d’intérêt public | dernier contact + 2 ans';
create view dossiers.p_ce_qui_compte with (security_invoker = true) as
    select jeune_id, texte, le from dossiers.ce_qui_compte where texte <> '';
create view dossiers.p_regard_partage with (security_invoker = true) as select id, jeune_id, par, le from dossiers.regard_partage;
grant select on dossiers.p_ce_qui_compte, dossiers.p_regard_partage to ${application};
