-- A tap writes its conversation anew. Without an index on a column that changes each time, and with room on the page, the
-- new version stays beside the old one and no index is touched; what is expired is found by reading the table.
DROP INDEX "dialogue_touched_at_idx";
ALTER TABLE "dialogue" SET (fillfactor = 50, toast_tuple_target = 8160);

-- What is sealed cannot be compressed; rows of a few kilobytes stay whole.
ALTER TABLE "dialogue" ALTER COLUMN "body" SET STORAGE EXTERNAL;
ALTER TABLE "outbox_message" SET (toast_tuple_target = 8160);
ALTER TABLE "outbox_message" ALTER COLUMN "sealed" SET STORAGE EXTERNAL;
