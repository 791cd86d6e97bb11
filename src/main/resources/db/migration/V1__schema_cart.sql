-- The schema of our own tables, beside HAPI's in schema public. Flyway has created it by now.
COMMENT ON SCHEMA cart IS 'CAR-T Exchange: everything that is not a FHIR resource';
