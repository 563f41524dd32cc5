-- A young person's rights over time: what they answered, where each right is, the structure's own scales, concrete aids.
create schema recours;
grant usage on schema recours to ${application};

-- Answers are kept with their date and who said them; a new one takes the place of the old one, which stays behind it.
create table recours.reponse (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    question text not null,
    choix text not null,
    voix text not null check (voix in ('JEUNE', 'ENSEMBLE')),
    membre_id uuid check ((voix = 'ENSEMBLE') = (membre_id is not null)),
    dit_le timestamptz not null,
    remplacee_le timestamptz,
    primary key (structure_id, id)
);
create unique index une_reponse_en_cours on recours.reponse (structure_id, jeune_id, question) where remplacee_le is null;
create index reponse_du_jeune on recours.reponse (structure_id, jeune_id, dit_le);
call socle.cloisonner('recours.reponse');
comment on column recours.reponse.jeune_id is 'Estimer ses droits | mission d’intérêt public | 12 mois';
comment on column recours.reponse.question is 'Ne rien redemander | mission d’intérêt public | 12 mois';
comment on column recours.reponse.choix is 'Estimer ses droits, par tranche et jamais au centime | mission d’intérêt public | 12 mois';
comment on column recours.reponse.voix is 'Dire qui a répondu, seul ou ensemble | mission d’intérêt public | 12 mois';
comment on column recours.reponse.membre_id is 'Dire avec qui la réponse a été donnée | mission d’intérêt public | 12 mois';

-- DOMAINE §3, EtatDroit.
create table recours.suivi (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    droit text not null,
    etat text not null check (etat in ('REPERE', 'EXPLIQUE', 'CHOISI', 'DEMANDE', 'OUVERT', 'A_RENOUVELER', 'REFUSE', 'NON_DEMANDE', 'ROMPU')),
    depuis timestamptz not null,
    fin date,
    redemande_le date,
    non_recours text check (non_recours in ('IGNORANCE', 'COMPLEXITE', 'DECOURAGEMENT', 'CRAINTE', 'STIGMATE', 'CHOIX', 'DELAI', 'AUTRE', 'NON_DIT')),
    mots text not null default '',
    version integer not null default 0,
    primary key (structure_id, id),
    unique (structure_id, jeune_id, droit),
    check (fin is null or etat in ('OUVERT', 'A_RENOUVELER', 'ROMPU')),
    check (etat <> 'A_RENOUVELER' or fin is not null),
    check (redemande_le is null or etat = 'A_RENOUVELER'),
    check ((etat = 'NON_DEMANDE') = (non_recours is not null))
);
create index suivi_a_echeance on recours.suivi (structure_id, fin) where etat in ('OUVERT', 'A_RENOUVELER');
call socle.cloisonner('recours.suivi');
comment on column recours.suivi.jeune_id is 'Faire aboutir ses droits | mission d’intérêt public | dernier contact + 2 ans';
comment on column recours.suivi.droit is 'Faire aboutir ses droits | mission d’intérêt public | dernier contact + 2 ans';
comment on column recours.suivi.fin is 'Prévenir avant qu’un droit ne s’arrête | mission d’intérêt public | dernier contact + 2 ans';
comment on column recours.suivi.redemande_le is 'Ne pas rappeler ce qui est déjà demandé | mission d’intérêt public | dernier contact + 2 ans';
comment on column recours.suivi.non_recours is 'Comprendre pourquoi un droit n’est pas demandé, si elle le dit | mission d’intérêt public | dernier contact + 2 ans';
comment on column recours.suivi.mots is 'Garder sa raison dans ses mots, si elle en donne une | mission d’intérêt public | dernier contact + 2 ans';

-- Every step a right took; any step that is not in this list is refused, whoever writes.
create table recours.passage (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    suivi_id uuid not null,
    de text not null,
    vers text not null,
    le timestamptz not null,
    par text not null,
    primary key (structure_id, id),
    foreign key (structure_id, suivi_id) references recours.suivi (structure_id, id),
    constraint passage_permis check ((de, vers) in (
        ('RIEN', 'REPERE'),
        ('REPERE', 'EXPLIQUE'), ('EXPLIQUE', 'CHOISI'), ('CHOISI', 'DEMANDE'), ('DEMANDE', 'OUVERT'),
        ('OUVERT', 'A_RENOUVELER'), ('A_RENOUVELER', 'OUVERT'),
        ('CHOISI', 'EXPLIQUE'), ('DEMANDE', 'CHOISI'),
        ('DEMANDE', 'REFUSE'), ('REFUSE', 'DEMANDE'),
        ('REPERE', 'NON_DEMANDE'), ('EXPLIQUE', 'NON_DEMANDE'), ('CHOISI', 'NON_DEMANDE'), ('NON_DEMANDE', 'EXPLIQUE'),
        ('OUVERT', 'ROMPU'), ('A_RENOUVELER', 'ROMPU'), ('ROMPU', 'DEMANDE'), ('ROMPU', 'OUVERT')))
);
create index passage_du_suivi on recours.passage (structure_id, suivi_id, le);
call socle.cloisonner('recours.passage', 'select, insert', false);
comment on column recours.passage.vers is 'Savoir où en est son droit | mission d’intérêt public | dernier contact + 2 ans';
comment on column recours.passage.par is 'Dire qui a fait avancer ce droit | mission d’intérêt public | dernier contact + 2 ans';

-- What the last night saw: to notice what is new or about to change, and to count for the structure.
create table recours.regard (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    jeune_id uuid not null,
    droit text not null,
    verdict text not null check (verdict in ('ELIGIBLE', 'NON_ELIGIBLE', 'A_PRECISER')),
    min_centimes bigint not null,
    max_centimes bigint not null check (max_centimes >= min_centimes),
    rythme text not null check (rythme in ('MENSUEL', 'ANNUEL', 'UNE_FOIS', 'ACCES')),
    change_le date,
    vu_le date not null,
    primary key (structure_id, jeune_id, droit)
);
call socle.cloisonner('recours.regard', trace => false);
comment on column recours.regard.jeune_id is 'Repérer un droit nouveau ou menacé | mission d’intérêt public | 12 mois';
comment on column recours.regard.droit is 'Repérer un droit nouveau ou menacé | mission d’intérêt public | 12 mois';
comment on column recours.regard.verdict is 'Repérer un droit nouveau ou menacé | mission d’intérêt public | 12 mois';
comment on column recours.regard.min_centimes is 'Estimer ce qui n’est pas demandé | mission d’intérêt public | 12 mois';
comment on column recours.regard.max_centimes is 'Estimer ce qui n’est pas demandé | mission d’intérêt public | 12 mois';
comment on column recours.regard.rythme is 'Estimer ce qui n’est pas demandé | mission d’intérêt public | 12 mois';
comment on column recours.regard.change_le is 'Prévenir avant qu’un droit ne s’arrête | mission d’intérêt public | 12 mois';

-- Scales a structure adds or corrects, dated and with their source. No person in them.
create table recours.correction (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    cle text not null,
    debut date not null,
    valeur numeric not null check (valeur >= 0),
    unite text not null,
    source text not null check (source <> ''),
    verifie_le date not null,
    ecrite_le timestamptz not null,
    primary key (structure_id, id)
);
call socle.cloisonner('recours.correction', 'select, insert');

create view recours.p_suivi with (security_invoker = true) as
    select id, jeune_id, droit, etat, depuis, fin, redemande_le, non_recours from recours.suivi;
create view recours.p_regard with (security_invoker = true) as
    select jeune_id, droit, verdict, min_centimes, max_centimes, rythme, change_le, vu_le from recours.regard;
-- What stops on a known day: the end of a right that nobody asked again, or the day time alone closes an open one.
create view recours.p_echeance with (security_invoker = true) as
    select s.jeune_id, s.droit, least(s.fin, g.change_le) le
      from recours.suivi s left join recours.regard g on g.jeune_id = s.jeune_id and g.droit = s.droit
     where s.etat in ('OUVERT', 'A_RENOUVELER') and s.redemande_le is null and least(s.fin, g.change_le) is not null;
grant select on recours.p_suivi, recours.p_regard, recours.p_echeance to ${application};
