-- Long work: a job is worked in shards, each claimed under a lease, and leaves files.
CREATE TABLE cart.job (
    id           uuid PRIMARY KEY,
    kind         text        NOT NULL,
    owner        text        NOT NULL,
    request      text        NOT NULL,
    server_base  text        NOT NULL,
    parameters   jsonb       NOT NULL,
    as_of        timestamptz NOT NULL,
    state        text        NOT NULL CHECK (state IN ('accepted', 'running', 'complete', 'failed')),
    created_at   timestamptz NOT NULL DEFAULT now(),
    finished_at  timestamptz,
    expires_at   timestamptz,
    result       jsonb,
    failure_code text,
    failure_text text
);
CREATE INDEX job_by_owner ON cart.job (owner, kind, state);
CREATE INDEX job_by_expiry ON cart.job (expires_at) WHERE expires_at IS NOT NULL;

-- phase 'plan' is one shard that names the others; 'work' are those; 'finish' is one more, after all of them.
CREATE TABLE cart.job_shard (
    job_id      uuid   NOT NULL REFERENCES cart.job (id) ON DELETE CASCADE,
    seq         int    NOT NULL,
    phase       text   NOT NULL CHECK (phase IN ('plan', 'work', 'finish')),
    parameters  jsonb  NOT NULL,
    state       text   NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'leased', 'done')),
    lease_owner text,
    lease_until timestamptz,
    attempt     int    NOT NULL DEFAULT 0,
    items       bigint NOT NULL DEFAULT 0,
    result      jsonb,
    PRIMARY KEY (job_id, seq)
);
CREATE INDEX job_shard_open ON cart.job_shard (job_id, seq) WHERE state <> 'done';

-- A row exists if and only if the file is whole: it is written in the transaction that closes its shard.
CREATE TABLE cart.job_file (
    job_id       uuid   NOT NULL REFERENCES cart.job (id) ON DELETE CASCADE,
    name         text   NOT NULL,
    shard_seq    int    NOT NULL,
    role         text   NOT NULL CHECK (role IN ('output', 'error', 'deleted', 'part', 'centre')),
    label        text   NOT NULL,
    content_type text   NOT NULL,
    path         text   NOT NULL,
    items        bigint NOT NULL,
    bytes        bigint NOT NULL,
    sha256       text   NOT NULL,
    PRIMARY KEY (job_id, name)
);
