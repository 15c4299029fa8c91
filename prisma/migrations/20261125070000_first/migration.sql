-- CreateTable
CREATE TABLE "administrative_unit" (
    "code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "parent_code" TEXT,
    "successor_codes" TEXT[],

    CONSTRAINT "administrative_unit_pkey" PRIMARY KEY ("code","valid_from")
);

-- CreateTable
CREATE TABLE "population" (
    "unit_code" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "age_0_6" INTEGER NOT NULL,
    "age_7_10" INTEGER NOT NULL,
    "age_11_15" INTEGER NOT NULL,
    "female_0_6" INTEGER,
    "female_7_10" INTEGER,
    "female_11_15" INTEGER,
    "source" TEXT NOT NULL,
    "source_date" DATE NOT NULL,

    CONSTRAINT "population_pkey" PRIMARY KEY ("unit_code","year")
);

-- CreateTable
CREATE TABLE "activity" (
    "id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "unit_code" TEXT NOT NULL,
    "activity_code" TEXT NOT NULL,
    "girls_0_6" INTEGER NOT NULL,
    "boys_0_6" INTEGER NOT NULL,
    "girls_7_10" INTEGER NOT NULL,
    "boys_7_10" INTEGER NOT NULL,
    "girls_11_15" INTEGER NOT NULL,
    "boys_11_15" INTEGER NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_document" (
    "hash" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "band" TEXT NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "survey_document_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "campaign" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "is_trial" BOOLEAN NOT NULL,
    "report_year" INTEGER,
    "opens_on" DATE NOT NULL,
    "closes_on" DATE,
    "answers_by" DATE,
    "public_key" BYTEA,
    "slip_public_key" BYTEA,
    "spoiled" INTEGER NOT NULL DEFAULT 0,
    "withheld_answers" INTEGER NOT NULL DEFAULT 0,
    "is_box_lost" BOOLEAN NOT NULL DEFAULT false,
    "feedback_published_on" DATE,
    "turn_lock" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_survey" (
    "campaign_id" TEXT NOT NULL,
    "band" TEXT NOT NULL,
    "survey_hash" TEXT NOT NULL,

    CONSTRAINT "campaign_survey_pkey" PRIMARY KEY ("campaign_id","band")
);

-- CreateTable
CREATE TABLE "campaign_unit" (
    "campaign_id" TEXT NOT NULL,
    "unit_code" TEXT NOT NULL,

    CONSTRAINT "campaign_unit_pkey" PRIMARY KEY ("campaign_id","unit_code")
);

-- CreateTable
CREATE TABLE "code_batch" (
    "id" TEXT NOT NULL,
    "campaign_id" TEXT NOT NULL,
    "unit_code" TEXT NOT NULL,
    "band" TEXT NOT NULL,
    "is_revoked" BOOLEAN NOT NULL DEFAULT false,
    "issued_on" DATE NOT NULL,

    CONSTRAINT "code_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "class_code" (
    "hash" BYTEA NOT NULL,
    "batch_id" TEXT NOT NULL,

    CONSTRAINT "class_code_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "key_file" (
    "name" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "loss_declared_by" TEXT,

    CONSTRAINT "key_file_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "dialogue" (
    "key" BYTEA NOT NULL,
    "revision" INTEGER NOT NULL,
    "body" BYTEA NOT NULL,
    "begun_at" TIMESTAMPTZ NOT NULL,
    "touched_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "dialogue_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "seen_update" (
    "key" BYTEA NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "seen_update_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "outbox_message" (
    "id" UUID NOT NULL,
    "conversation" BYTEA NOT NULL,
    "position" BIGINT NOT NULL,
    "channel" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "owed_at" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "turnout" (
    "campaign_id" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "turnout_pkey" PRIMARY KEY ("campaign_id")
);

-- CreateTable
CREATE TABLE "campaign_count" (
    "campaign_id" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "band" TEXT NOT NULL,
    "sex" TEXT NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "campaign_count_pkey" PRIMARY KEY ("campaign_id","indicator","source","unit","band","sex")
);

-- CreateTable
CREATE TABLE "campaign_trait_count" (
    "campaign_id" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "trait" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "band" TEXT NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "campaign_trait_count_pkey" PRIMARY KEY ("campaign_id","indicator","source","trait","value","band")
);

-- CreateTable
CREATE TABLE "answer" (
    "id" UUID NOT NULL,
    "campaign_id" TEXT NOT NULL,
    "survey_hash" TEXT NOT NULL,
    "counts_as" TEXT NOT NULL,
    "unit" TEXT,
    "band" TEXT NOT NULL,
    "sex" TEXT,
    "answers" JSONB NOT NULL,
    "is_doubtful" BOOLEAN NOT NULL,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer_text" (
    "id" UUID NOT NULL,
    "campaign_id" TEXT NOT NULL,
    "survey_hash" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "counts_as" TEXT NOT NULL,
    "band" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "answer_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "slip" (
    "id" UUID NOT NULL,
    "campaign_id" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "slip_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "official_count" (
    "year" INTEGER NOT NULL,
    "indicator" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "band" TEXT NOT NULL,
    "sex" TEXT NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "official_count_pkey" PRIMARY KEY ("year","indicator","source","unit","band","sex")
);

-- CreateTable
CREATE TABLE "official_trait_count" (
    "year" INTEGER NOT NULL,
    "indicator" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "trait" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "band" TEXT NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "official_trait_count_pkey" PRIMARY KEY ("year","indicator","source","trait","value","band")
);

-- CreateTable
CREATE TABLE "feedback" (
    "campaign_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "theme" TEXT NOT NULL,
    "department" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "due_on" DATE,
    "text_vi" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,

    CONSTRAINT "feedback_pkey" PRIMARY KEY ("campaign_id","position")
);

-- CreateTable
CREATE TABLE "report_year" (
    "year" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "key_name" TEXT NOT NULL,
    "close_asked_by" TEXT,
    "closed_by" TEXT,
    "fingerprint" TEXT,

    CONSTRAINT "report_year_pkey" PRIMARY KEY ("year")
);

-- CreateIndex
CREATE UNIQUE INDEX "activity_date_unit_code_activity_code_source_key" ON "activity"("date", "unit_code", "activity_code", "source");

-- CreateIndex
CREATE INDEX "class_code_batch_id_idx" ON "class_code"("batch_id");

-- CreateIndex
CREATE INDEX "dialogue_touched_at_idx" ON "dialogue"("touched_at");

-- CreateIndex
CREATE INDEX "seen_update_seen_at_idx" ON "seen_update"("seen_at");

-- CreateIndex
CREATE INDEX "outbox_message_due_at_idx" ON "outbox_message"("due_at");

-- CreateIndex
CREATE INDEX "outbox_message_conversation_position_idx" ON "outbox_message"("conversation", "position");

-- CreateIndex
CREATE INDEX "answer_campaign_id_idx" ON "answer"("campaign_id");

-- CreateIndex
CREATE INDEX "answer_text_campaign_id_idx" ON "answer_text"("campaign_id");

-- CreateIndex
CREATE INDEX "slip_campaign_id_idx" ON "slip"("campaign_id");

-- AddForeignKey
ALTER TABLE "campaign_survey" ADD CONSTRAINT "campaign_survey_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_unit" ADD CONSTRAINT "campaign_unit_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
