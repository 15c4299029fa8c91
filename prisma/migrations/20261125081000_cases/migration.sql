-- Cases are a schema of their own that Prisma does not manage (protocol 5). What anybody said is in sealed columns only;
-- in the clear stand the level, the state, the team, days, and instants only while a legal clock runs.
CREATE SCHEMA cases;

CREATE TABLE cases.case (
  id uuid PRIMARY KEY,
  -- draft, sent, closed
  state text NOT NULL,
  -- 1 Xanh … 4 Đỏ; raised by anybody, lowered by two people
  level smallint NOT NULL CHECK (level BETWEEN 1 AND 4),
  lower_to smallint CHECK (lower_to BETWEEN 1 AND 4),
  lower_asked_by uuid,
  -- code of the organisation that handles it
  team text NOT NULL,
  day_created date NOT NULL,
  -- only while it is a draft: its end, and the SHA-256 of the token that may send it
  draft_until timestamptz,
  draft_token bytea,
  -- what the receipt finds it by, and the reporter's private key wrapped under the receipt; both go when access ends
  receipt_lookup bytea UNIQUE,
  reporter_wrap bytea,
  -- where a reporter wished to hear that there is an answer: sealed to the notifier's key
  notify bytea,
  -- the highest seq of direction reporter that an officer has opened; what nobody has read cannot expire
  read_seq integer NOT NULL DEFAULT -1,
  last_message_on date NOT NULL,
  closed_on date,
  -- two people closed it as unreadable: the first of them
  unreadable_asked_by uuid,
  is_held boolean NOT NULL DEFAULT false
);
CREATE INDEX ON cases.case (draft_until) WHERE state = 'draft';
CREATE INDEX ON cases.case (state, level);

CREATE TABLE cases.case_key (
  case_id uuid NOT NULL REFERENCES cases.case ON DELETE CASCADE,
  version integer NOT NULL,
  pub bytea NOT NULL,
  -- from version 2 on: the officer key that signed it
  officer_key text,
  signature bytea,
  PRIMARY KEY (case_id, version)
);

-- The case's private key, sealed to one officer key of the directory or to `escrow`.
CREATE TABLE cases.case_grant (
  case_id uuid NOT NULL,
  version integer NOT NULL,
  officer_key text NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (case_id, version, officer_key),
  FOREIGN KEY (case_id, version) REFERENCES cases.case_key ON DELETE CASCADE
);
CREATE INDEX ON cases.case_grant (officer_key);

CREATE TABLE cases.message (
  case_id uuid NOT NULL,
  direction text NOT NULL CHECK (direction IN ('reporter', 'officer', 'note')),
  seq integer NOT NULL,
  version integer NOT NULL,
  to_case bytea NOT NULL,
  to_reporter bytea,
  officer_key text,
  signature bytea,
  PRIMARY KEY (case_id, direction, seq),
  FOREIGN KEY (case_id, version) REFERENCES cases.case_key ON DELETE CASCADE
);

-- A legal clock of a case. The instant goes when it is met: then only the day stands.
CREATE TABLE cases.clock (
  case_id uuid NOT NULL REFERENCES cases.case ON DELETE CASCADE,
  clock text NOT NULL,
  due_at timestamptz,
  met_on date,
  was_late boolean NOT NULL DEFAULT false,
  -- the lead has been told that it is overdue
  is_told boolean NOT NULL DEFAULT false,
  PRIMARY KEY (case_id, clock)
);
CREATE INDEX ON cases.clock (due_at) WHERE met_on IS NULL;

CREATE TABLE cases.assignment (
  case_id uuid NOT NULL REFERENCES cases.case ON DELETE CASCADE,
  staff_id uuid NOT NULL,
  PRIMARY KEY (case_id, staff_id)
);

-- Who must not see the case: named by the reporter before sending, by themselves, or by the lead.
CREATE TABLE cases.exclusion (
  case_id uuid NOT NULL REFERENCES cases.case ON DELETE CASCADE,
  staff_id uuid NOT NULL,
  PRIMARY KEY (case_id, staff_id)
);

-- Who has the case open at this moment, so that two officers see each other.
CREATE UNLOGGED TABLE cases.presence (
  case_id uuid NOT NULL,
  staff_id uuid NOT NULL,
  seen_at timestamptz NOT NULL,
  PRIMARY KEY (case_id, staff_id)
);

-- A browser that writes a report: SHA-256 of its token, and the one rid that it was told the pepper's share of.
CREATE UNLOGGED TABLE cases.draft_token (
  hash bytea PRIMARY KEY,
  rid bytea,
  until timestamptz NOT NULL
);

-- A link that opens once: SHA-256 of its token; the content is sealed under the token itself.
CREATE UNLOGGED TABLE cases.one_time_link (
  hash bytea PRIMARY KEY,
  sealed bytea NOT NULL,
  until timestamptz NOT NULL
);

-- What a lead's browser added up, a month at a time.
CREATE TABLE cases.month_table (
  month date PRIMARY KEY,
  body jsonb NOT NULL,
  uploaded_by uuid NOT NULL,
  uploaded_on date NOT NULL
);
