-- One row per token that was used, until it ends: so that none is taken twice.
create table used_token (
    fingerprint char(64) not null primary key,
    ends_at timestamp with time zone not null
);

create index used_token_ends_at on used_token (ends_at);
