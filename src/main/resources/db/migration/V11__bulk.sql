-- Which resources an export of patients takes along, each once, however many patients share it.
CREATE TABLE cart.bulk_member (
    job_id   uuid   NOT NULL REFERENCES cart.job (id) ON DELETE CASCADE,
    res_type text   NOT NULL,
    res_id   bigint NOT NULL,
    PRIMARY KEY (job_id, res_type, res_id)
);
