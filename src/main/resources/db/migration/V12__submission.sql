-- What registries were sent: the base of deltas and of deletion notices.
CREATE TABLE cart.registry_submission (
    registry   text        NOT NULL,
    unit       text        NOT NULL,
    patient_id text        NOT NULL,
    form       text        NOT NULL,
    response   text        NOT NULL,
    sha256     text        NOT NULL,
    content    jsonb       NOT NULL,
    sent_at    timestamptz NOT NULL,
    PRIMARY KEY (registry, unit, sent_at)
);
CREATE INDEX registry_submission_by_patient ON cart.registry_submission (registry, patient_id);

-- What an export that is not complete yet would send; it becomes a submission in the transaction that completes the job.
CREATE TABLE cart.registry_draft (
    job_id     uuid NOT NULL REFERENCES cart.job (id) ON DELETE CASCADE,
    unit       text NOT NULL,
    patient_id text NOT NULL,
    form       text NOT NULL,
    response   text NOT NULL,
    sha256     text NOT NULL,
    content    jsonb NOT NULL,
    PRIMARY KEY (job_id, unit)
);
