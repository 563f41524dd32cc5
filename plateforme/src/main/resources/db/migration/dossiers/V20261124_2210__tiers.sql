-- People the young person lets walk along: dated, limited, taken back at once (S1-14, S1-87). A line is closed, never rewritten.
create table dossiers.tiers (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    nom text not null check (nom <> '' and length(nom) <= 100),
    lien text not null check (lien in ('FAMILLE', 'AMI', 'EDUCATEUR', 'PAIR', 'PARTENAIRE', 'REPRESENTANT_LEGAL')),
    portee text not null default '' check (length(portee) <= 300),
    acte text not null default '' check (length(acte) <= 200),
    accord_le timestamptz,
    jusqu_au date,
    ecrit_par text not null,
    le timestamptz not null,
    retire_le timestamptz,
    primary key (structure_id, id),
    foreign key (structure_id, jeune_id) references dossiers.jeune (structure_id, id),
    check ((lien = 'REPRESENTANT_LEGAL') = (acte <> '')),
    check ((lien = 'REPRESENTANT_LEGAL') = (accord_le is null)),
    check ((lien = 'REPRESENTANT_LEGAL') = (portee = ''))
);
create index tiers_du_jeune on dossiers.tiers (structure_id, jeune_id);
call socle.cloisonner('dossiers.tiers');
comment on column dossiers.tiers.jeune_id is 'Associer quelqu’un, si elle le veut | consentement | retrait de l’accord, ou dernier contact + 2 ans';
comment on column dossiers.tiers.nom is 'Savoir avec qui parler | consentement | retrait de l’accord, ou dernier contact + 2 ans';
comment on column dossiers.tiers.lien is 'Savoir qui est cette personne pour elle | consentement | retrait de l’accord, ou dernier contact + 2 ans';
comment on column dossiers.tiers.portee is 'Ne dire que ce qu’elle accepte de partager | consentement | retrait de l’accord, ou dernier contact + 2 ans';
comment on column dossiers.tiers.acte is 'Demander à un représentant légal l’acte que la loi exige, rien d’autre | obligation légale (code civil 388-1-1) | majorité, ou dernier contact + 2 ans';
comment on column dossiers.tiers.accord_le is 'Dater son accord | consentement | retrait de l’accord, ou dernier contact + 2 ans';
comment on column dossiers.tiers.jusqu_au is 'Borner son accord | consentement | retrait de l’accord, ou dernier contact + 2 ans';
comment on column dossiers.tiers.ecrit_par is 'Dire qui l’a noté | consentement | retrait de l’accord, ou dernier contact + 2 ans';

-- At eighteen a legal representative has nothing left to sign.
create view dossiers.p_tiers with (security_invoker = true) as
    select t.id, t.jeune_id, t.nom, t.lien, t.portee, t.acte, t.accord_le, t.jusqu_au, t.ecrit_par, t.le,
           case when t.lien = 'REPRESENTANT_LEGAL' then (j.naissance + interval '18 years')::date - 1 else t.jusqu_au end as dernier_jour
      from dossiers.tiers t
      join dossiers.jeune j on j.structure_id = t.structure_id and j.id = t.jeune_id
     where t.retire_le is null;
grant select on dossiers.p_tiers to ${application};
