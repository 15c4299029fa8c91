-- No row tells when somebody reported any finer than five minutes (protocol 5): whoever sends alarms remembers the second,
-- in memory. A trial of the ways (level 0) is about no case.
UPDATE alarm SET raised_at = date_bin('5 minutes', raised_at, 'epoch'), due_at = date_bin('5 minutes', due_at, 'epoch'),
  delivered_at = date_bin('5 minutes', delivered_at, 'epoch'), acknowledged_at = date_bin('5 minutes', acknowledged_at, 'epoch')
WHERE level > 0;
UPDATE cases.alarm_told SET told_at = date_bin('5 minutes', told_at, 'epoch');
UPDATE cases.draft_token SET until = date_trunc('hour', until);
UPDATE cases.one_time_link SET until = date_bin('5 minutes', until, 'epoch');

ALTER TABLE alarm ADD CONSTRAINT alarm_times_are_coarse CHECK (level = 0 OR (
  raised_at = date_bin('5 minutes', raised_at, 'epoch') AND due_at = date_bin('5 minutes', due_at, 'epoch')
  AND delivered_at = date_bin('5 minutes', delivered_at, 'epoch')
  AND acknowledged_at = date_bin('5 minutes', acknowledged_at, 'epoch')));
ALTER TABLE cases.alarm_told ADD CONSTRAINT alarm_told_times_are_coarse
  CHECK (told_at = date_bin('5 minutes', told_at, 'epoch'));
ALTER TABLE cases.draft_token ADD CONSTRAINT draft_token_times_are_coarse
  CHECK (until = date_bin('5 minutes', until, 'epoch'));
ALTER TABLE cases.one_time_link ADD CONSTRAINT one_time_link_times_are_coarse
  CHECK (until = date_bin('5 minutes', until, 'epoch'));
ALTER TABLE cases.case ADD CONSTRAINT case_times_are_coarse
  CHECK (draft_until = date_bin('5 minutes', draft_until, 'epoch'));
ALTER TABLE cases.clock ADD CONSTRAINT clock_times_are_coarse CHECK (due_at = date_bin('5 minutes', due_at, 'epoch'));
