-- The one clock of the program: what expires, opens and closes asks it and nothing else. A rehearsal moves it for its own
-- connections; in production the setting is never made and it is the database's own time.
CREATE FUNCTION program_now() RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT now() + coalesce(nullif(current_setting('emnoi.clock_shift', true), '')::interval, interval '0')
$$;

-- Days are those of Viet Nam.
CREATE FUNCTION program_today() RETURNS date LANGUAGE sql STABLE AS $$
  SELECT (program_now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
$$;

-- The ballot box is a schema of its own that Prisma does not manage. No time, no sequence, no other column: whoever
-- holds the table learns nothing but how many ballots there are and in which order they came.
CREATE SCHEMA ballot_box;

CREATE TABLE ballot_box.ballot (
  campaign text NOT NULL,
  tag bytea NOT NULL,
  sealed_participation bytea NOT NULL,
  sealed_answers bytea NOT NULL,
  PRIMARY KEY (campaign, tag)
) PARTITION BY LIST (campaign);
ALTER TABLE ballot_box.ballot
  ALTER COLUMN sealed_participation SET STORAGE PLAIN,
  ALTER COLUMN sealed_answers SET STORAGE PLAIN;

CREATE TABLE ballot_box.counted_child (
  year integer NOT NULL,
  indicator text NOT NULL,
  tag bytea NOT NULL,
  PRIMARY KEY (year, indicator, tag)
) PARTITION BY LIST (year);

-- Conversations and the memory of updates never reach the write-ahead log: a crash of the database empties them.
ALTER TABLE dialogue SET UNLOGGED;
ALTER TABLE seen_update SET UNLOGGED;
