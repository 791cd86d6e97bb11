-- What registries were told to delete: what was sent before it counts as not sent.
CREATE TABLE cart.registry_retraction (
    registry     text        NOT NULL,
    unit         text        NOT NULL,
    retracted_at timestamptz NOT NULL,
    PRIMARY KEY (registry, unit)
);

-- What an export that is not complete yet would tell them to delete.
CREATE TABLE cart.registry_retraction_draft (
    job_id uuid NOT NULL REFERENCES cart.job (id) ON DELETE CASCADE,
    unit   text NOT NULL,
    PRIMARY KEY (job_id, unit)
);
