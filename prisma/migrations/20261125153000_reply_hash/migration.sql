-- Whoever shows a reply to a reporter proves its signature, which covers the hash of what was sealed to the case. The hash is
-- kept beside it, so that the account of the conversations never reads what is sealed to officers.
ALTER TABLE cases.message ADD COLUMN to_case_hash bytea GENERATED ALWAYS AS (sha256(to_case)) STORED;
ALTER TABLE cases.message ALTER COLUMN to_case_hash SET STATISTICS 0;
