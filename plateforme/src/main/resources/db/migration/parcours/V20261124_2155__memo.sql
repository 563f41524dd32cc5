-- What the young person prepares for the next meeting: theirs, shown only if they wish.
create table parcours.memo (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    jeune_id uuid not null,
    texte text not null check (length(texte) <= 4000),
    partage boolean not null default false,
    le timestamptz not null,
    version integer not null default 0,
    primary key (structure_id, jeune_id)
);
call socle.cloisonner('parcours.memo');
comment on column parcours.memo.jeune_id is 'Préparer sa rencontre | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.memo.texte is 'Préparer sa rencontre ; à elle seule tant qu’elle ne le montre pas | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.memo.partage is 'Ne montrer que ce qu’elle veut | mission d’intérêt public | dernier contact + 2 ans';

-- A delicate subject, for the référent's eyes only; it leaves with the référent.
create table parcours.sujet_delicat (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    membre_id uuid not null,
    texte text not null check (texte <> '' and length(texte) <= 2000),
    le timestamptz not null,
    lu_le timestamptz,
    primary key (structure_id, id)
);
create index sujet_delicat_du_jeune on parcours.sujet_delicat (structure_id, jeune_id);
call socle.cloisonner('parcours.sujet_delicat');
comment on column parcours.sujet_delicat.jeune_id is 'Oser parler de tout | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.sujet_delicat.membre_id is 'Ne le montrer qu’à son référent | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.sujet_delicat.texte is 'Oser parler de tout | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.sujet_delicat.lu_le is 'Dire qu’il est lu | mission d’intérêt public | dernier contact + 2 ans';

-- What the roof may show before a meeting: a memo when it is shown, and that something is entrusted, never its words.
create view parcours.p_memo_montre with (security_invoker = true) as
    select jeune_id, texte from parcours.memo where partage and texte <> '';
create view parcours.p_confidence with (security_invoker = true) as
    select id, jeune_id, membre_id, lu_le from parcours.sujet_delicat;
grant select on parcours.p_memo_montre, parcours.p_confidence to ${application};
