-- The audit log only grows, whoever asks: a row is never changed, never taken away, and neither is an anchor. Whoever owns
-- the tables could switch this off; then the keyed chain shows it (`admin audit verify`).
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log only grows' USING ERRCODE = '23001';
END
$$;

CREATE TRIGGER audit_entry_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_anchor_only_grows BEFORE DELETE OR TRUNCATE ON audit_anchor
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
-- Of an anchor only the instant may be filled in at which it was sent away.
CREATE TRIGGER audit_anchor_stands BEFORE UPDATE OF day, seq, head, signature ON audit_anchor
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

-- What was told of an alarm, a round and a place at a time, so that nobody hears of one round twice: SHA-256 of the place.
CREATE TABLE cases.alarm_told (
  alarm_id uuid NOT NULL,
  round integer NOT NULL,
  place bytea NOT NULL,
  told_at timestamptz NOT NULL,
  PRIMARY KEY (alarm_id, round, place)
);

-- What is looked for once a second: alarms that nobody has delivered, and those to be repeated.
CREATE INDEX alarm_owed_idx ON alarm (raised_at) WHERE due_at IS NULL AND rounds = 0 AND acknowledged_at IS NULL;
