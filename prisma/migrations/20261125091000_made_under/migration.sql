-- The version of the directory under which a case's key was made and a grant was sealed; 0: before this was kept. When
-- somebody leaves, or escrow is another, what was made under an older one is to be made anew.
ALTER TABLE cases.case_key ADD COLUMN made_under integer NOT NULL DEFAULT 0;
ALTER TABLE cases.case_grant ADD COLUMN made_under integer NOT NULL DEFAULT 0;
