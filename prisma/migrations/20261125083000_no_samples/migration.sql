-- PostgreSQL samples tables for its planner, and keeps short values of them in pg_statistic: a text that was deleted, or a
-- grant whose destruction should end a case, would stand there until the table is sampled again. Nothing is sampled of
-- what anybody said, nor of anything sealed, hashed or keyed.
ALTER TABLE answer ALTER COLUMN answers SET STATISTICS 0;
ALTER TABLE answer_text ALTER COLUMN text SET STATISTICS 0;
ALTER TABLE staff_account ALTER COLUMN verifier SET STATISTICS 0;
ALTER TABLE staff_session ALTER COLUMN csrf_secret SET STATISTICS 0;

DO $$
DECLARE one record;
BEGIN
  FOR one IN
    SELECT c.oid::regclass AS holder, a.attname AS name
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relkind = 'r' AND c.relnamespace::regnamespace::text IN ('public', 'cases') AND a.atttypid = 'bytea'::regtype
  LOOP
    EXECUTE format('ALTER TABLE %s ALTER COLUMN %I SET STATISTICS 0', one.holder, one.name);
  END LOOP;
END $$;
