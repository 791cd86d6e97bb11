-- One row that the health check writes: a database that only answers reads is not healthy.
CREATE TABLE cart.write_probe (
    only_row boolean     PRIMARY KEY DEFAULT true CHECK (only_row),
    at       timestamptz NOT NULL    DEFAULT now()
) WITH (fillfactor = 10);

INSERT INTO cart.write_probe DEFAULT VALUES;
