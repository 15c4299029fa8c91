/** Rooms of the program that reach the database under a login role of their own; none sees another's tables. */
export const rooms = ["turn", "survey", "cases", "staff", "stats"] as const;
export type Room = (typeof rooms)[number];

/** Schemas in which a room finds anything besides `public`, and what it may there, one line a grant. */
type Rights = { readonly schemas: readonly string[]; readonly grants: readonly string[] };

const everything = "SELECT, INSERT, UPDATE, DELETE";

/**
 * What each room may; anything else is refused by the database itself. Where a table holds what only others may open, the
 * columns are named. A key file's row says what is to be destroyed: only the room of the boxes changes one.
 */
export const rights: Readonly<Record<Room, Rights>> = {
  // Conversations on every channel, reports that come in, and receipts.
  turn: {
    schemas: ["ballot_box", "cases"],
    grants: [
      `${everything} ON dialogue, seen_update, outbox_message`,
      "SELECT ON campaign, campaign_survey, campaign_unit, survey_document, administrative_unit, organisation",
      // `FOR SHARE` asks for the right to update one column: this one is never written.
      "UPDATE (turn_lock) ON campaign",
      "SELECT (year, key_name) ON report_year",
      "SELECT ON code_batch, class_code, directory_version, duty_shift",
      "SELECT, INSERT ON key_file",
      "INSERT, SELECT (campaign, tag) ON ballot_box.ballot",
      "INSERT, DELETE, SELECT (id, state, level, read_seq, draft_until, draft_token, receipt_lookup, reporter_wrap) ON cases.case",
      `UPDATE (state, level, lower_to, lower_asked_by, draft_until, receipt_lookup, reporter_wrap, notify, day_created,
         last_message_on, closed_on) ON cases.case`,
      "SELECT, INSERT ON cases.case_key",
      "INSERT, DELETE, SELECT (case_id, version, officer_key) ON cases.case_grant",
      `INSERT, SELECT (case_id, direction, seq, version, to_reporter, to_case_hash, officer_key, signature)
         ON cases.message`,
      "SELECT, INSERT, UPDATE ON cases.clock",
      "INSERT ON cases.exclusion",
      `${everything} ON cases.draft_token, cases.one_time_link`,
      "INSERT, SELECT (delivered_at, acknowledged_at, acknowledged_by) ON alarm",
      "SELECT (id, role, state) ON staff_account",
    ],
  },
  // Campaigns, the opening of boxes, answers to children; it owns the ballot box.
  survey: {
    schemas: [],
    grants: [
      `${everything} ON campaign, campaign_survey, campaign_unit, survey_document, code_batch, class_code, turnout`,
      `${everything} ON campaign_count, campaign_trait_count, answer, answer_text, slip`,
      `${everything} ON official_count, official_trait_count, feedback, report_year`,
      "SELECT, INSERT, UPDATE ON key_file",
      "SELECT ON administrative_unit",
      "INSERT, SELECT (seq, mac) ON audit_entry",
    ],
  },
  // The officers' desk, their alarms and duty, the law's clocks, retention.
  cases: {
    schemas: ["cases"],
    grants: [
      `${everything} ON cases.case, cases.case_key, cases.case_grant, cases.message, cases.clock`,
      `${everything} ON cases.assignment, cases.exclusion, cases.presence, cases.month_table, cases.alarm_told`,
      "DELETE, SELECT (until) ON cases.draft_token, cases.one_time_link",
      `${everything} ON alarm, duty_shift, push_subscription`,
      "INSERT ON outbox_message",
      "SELECT ON directory_version, organisation, receiver, administrative_unit",
      "SELECT (id, account_id, version) ON officer_key",
      "SELECT (id, login, name, email, role, state, organisation) ON staff_account",
      "SELECT, INSERT ON key_file, audit_entry",
    ],
  },
  // Accounts, sign-in, officers' keys, the directory; the audit log's anchors.
  staff: {
    schemas: [],
    grants: [
      "SELECT, INSERT, UPDATE ON staff_account, officer_key",
      `${everything} ON staff_invitation, staff_session, staff_passkey, staff_recovery_code`,
      "SELECT, INSERT, DELETE ON directory_version",
      "SELECT ON organisation",
      "SELECT (delivered_at, acknowledged_at, acknowledged_by) ON alarm",
      "SELECT, INSERT ON key_file, audit_entry, audit_anchor",
      "UPDATE (sent_at) ON audit_anchor",
    ],
  },
  // Figures for the public and for analysts: counters, and how many envelopes a box holds.
  stats: {
    schemas: ["ballot_box"],
    grants: [
      "SELECT ON administrative_unit, population, activity, feedback",
      "SELECT ON campaign, campaign_count, official_count, official_trait_count",
      "SELECT (year) ON report_year",
      "SELECT (campaign) ON ballot_box.ballot",
    ],
  },
};

export const rowActions = ["SELECT", "INSERT", "UPDATE", "DELETE"] as const;
type RowAction = (typeof rowActions)[number];

/** Tables of which a room may not touch every row; whatever a room is not limited in, it may do to all rows. */
type RowLimits = {
  readonly table: string;
  readonly rooms: readonly Room[];
  readonly limits: Readonly<Partial<Record<Room, Readonly<Partial<Record<RowAction, string>>>>>>;
};

const ofDraft = "EXISTS (SELECT FROM cases.case c WHERE c.id = case_id AND c.state = 'draft')";

/** A conversation takes back its own draft and nothing that was sent, and never writes in an officer's place. */
export const rowLimits: readonly RowLimits[] = [
  { table: "cases.case", rooms: ["turn", "cases"], limits: { turn: { DELETE: "state = 'draft'" } } },
  {
    table: "cases.case_grant",
    rooms: ["turn", "cases"],
    limits: { turn: { INSERT: ofDraft, DELETE: ofDraft } },
  },
  { table: "cases.message", rooms: ["turn", "cases"], limits: { turn: { INSERT: "direction = 'reporter'" } } },
];
