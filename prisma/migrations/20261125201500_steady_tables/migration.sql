-- These tables are all but empty at times and full a minute later. A table that was cut to nothing is planned to be read
-- whole, and that plan stays while it fills; one that keeps its pages is looked up by its indexes, and need not grow again.
ALTER TABLE "dialogue" SET (vacuum_truncate = off);
ALTER TABLE "seen_update" SET (vacuum_truncate = off);
ALTER TABLE "outbox_message" SET (vacuum_truncate = off);
