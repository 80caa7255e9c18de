-- What was shown and what clinicians did with it. Patients and clinicians are keyed hashes; no name, id or value of a
-- chart is stored. H2 (in PostgreSQL mode) and PostgreSQL read the same file.

-- A card, as one clinician saw it for one state of the evidence. Showing it again adds to times, not a row.
-- client is the configured name of the CDS Client that was shown it.
create table shown_card (
	id                char(64)                 not null primary key,
	client            varchar(64)              not null,
	card              varchar(64)              not null,
	advice            varchar(64)              not null,
	indicator         varchar(16)              not null,
	hook              varchar(64)              not null,
	rule_version      varchar(32)              not null,
	evidence          char(64)                 not null,
	re_alert_triggers varchar(8000)            not null,
	patient           char(64)                 not null,
	clinician         char(64)                 not null,
	first_shown       timestamp with time zone not null,
	last_shown        timestamp with time zone not null,
	times             integer                  not null,
	silent            boolean                  not null
);
create index shown_card_recipient on shown_card (patient, clinician, advice);
create index shown_card_card on shown_card (card, client);
create index shown_card_first_shown on shown_card (first_shown);
create index shown_card_last_shown on shown_card (last_shown);

-- What a client reported of a card, known or not. The id is a hash of the report: the same report twice is one row.
create table feedback (
	id            char(64)                 not null primary key,
	client        varchar(64)              not null,
	card          varchar(64)              not null,
	outcome       varchar(16)              not null,
	reason_code   varchar(256),
	reason_system varchar(1024),
	user_comment  varchar(65536),
	outcome_at    timestamp with time zone not null,
	received_at   timestamp with time zone not null
);
create index feedback_card on feedback (card, client);
create index feedback_received_at on feedback (received_at);

create table accepted_suggestion (
	feedback   char(64)    not null references feedback (id) on delete cascade,
	suggestion varchar(64) not null,
	primary key (feedback, suggestion)
);

-- Feedback counts only for a card that its own client was shown, and there for the newest row that was there when it
-- came.
create view card_feedback as
select s.id as shown, f.id as feedback, f.outcome, f.reason_code, f.user_comment, f.outcome_at, f.received_at
from shown_card s
join feedback f on f.card = s.card and f.client = s.client and f.received_at >= s.first_shown
where s.silent = false
and not exists (
	select 1 from shown_card later
	where later.card = s.card and later.client = s.client and later.silent = false
	and later.first_shown > s.first_shown and later.first_shown <= f.received_at);

-- One row per token that was used, until it expires: no token is accepted twice.
create table used_token (
	fingerprint char(64)                 not null primary key,
	ends_at     timestamp with time zone not null
);
create index used_token_ends_at on used_token (ends_at);
