-- What was refused, for $refusals: counts alone, nothing of any patient.
CREATE TABLE cart.refusal (
    day     date   NOT NULL,
    centre  text   NOT NULL,
    code    text   NOT NULL,
    profile text   NOT NULL,
    refused bigint NOT NULL,
    PRIMARY KEY (day, centre, code, profile)
);
