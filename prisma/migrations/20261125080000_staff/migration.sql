-- CreateTable
CREATE TABLE "organisation" (
    "code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("code","valid_from")
);

-- CreateTable
CREATE TABLE "receiver" (
    "code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "name" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "may_be_told" TEXT[],
    "harms" TEXT[],
    "from_level" INTEGER NOT NULL,
    "needs_unit" BOOLEAN NOT NULL DEFAULT false,
    "recipient" TEXT,

    CONSTRAINT "receiver_pkey" PRIMARY KEY ("code","valid_from")
);

-- CreateTable
CREATE TABLE "staff_account" (
    "id" UUID NOT NULL,
    "login" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "salt" BYTEA,
    "verifier" TEXT,
    "totp" BYTEA,
    "totp_spent" BIGINT NOT NULL DEFAULT 0,
    "email" TEXT,
    "made_on" DATE NOT NULL,
    "disabled_on" DATE,

    CONSTRAINT "staff_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_invitation" (
    "hash" BYTEA NOT NULL,
    "account_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "staff_invitation_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "staff_session" (
    "hash" BYTEA NOT NULL,
    "label" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "begun_at" TIMESTAMPTZ NOT NULL,
    "rotated_at" TIMESTAMPTZ NOT NULL,
    "touched_at" TIMESTAMPTZ NOT NULL,
    "authenticated_at" TIMESTAMPTZ NOT NULL,
    "csrf_secret" TEXT NOT NULL,

    CONSTRAINT "staff_session_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "staff_passkey" (
    "id" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL,
    "transports" TEXT[],

    CONSTRAINT "staff_passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_recovery_code" (
    "hash" BYTEA NOT NULL,
    "account_id" UUID NOT NULL,

    CONSTRAINT "staff_recovery_code_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "officer_key" (
    "id" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "enc_public" BYTEA NOT NULL,
    "sig_public" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,
    "made_on" DATE NOT NULL,

    CONSTRAINT "officer_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "directory_version" (
    "version" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "signature" BYTEA NOT NULL,
    "taken_on" DATE NOT NULL,

    CONSTRAINT "directory_version_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "duty_shift" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "weekday" INTEGER NOT NULL,
    "from" INTEGER NOT NULL,
    "to" INTEGER NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "duty_shift_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alarm" (
    "id" UUID NOT NULL,
    "level" INTEGER NOT NULL,
    "cases" INTEGER NOT NULL,
    "raised_at" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "rounds" INTEGER NOT NULL DEFAULT 0,
    "delivered_at" TIMESTAMPTZ,
    "acknowledged_at" TIMESTAMPTZ,
    "acknowledged_by" UUID,
    "token_hash" BYTEA,

    CONSTRAINT "alarm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "push_subscription" (
    "id" BYTEA NOT NULL,
    "account_id" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "push_subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "staff" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "object" BYTEA,
    "result" TEXT NOT NULL,
    "mac" BYTEA NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "audit_anchor" (
    "day" DATE NOT NULL,
    "seq" BIGINT NOT NULL,
    "head" BYTEA NOT NULL,
    "signature" BYTEA NOT NULL,
    "sent_at" TIMESTAMPTZ,

    CONSTRAINT "audit_anchor_pkey" PRIMARY KEY ("day")
);

-- CreateIndex
CREATE UNIQUE INDEX "staff_account_login_key" ON "staff_account"("login");

-- CreateIndex
CREATE UNIQUE INDEX "staff_session_label_key" ON "staff_session"("label");

-- CreateIndex
CREATE UNIQUE INDEX "officer_key_account_id_version_key" ON "officer_key"("account_id", "version");

-- CreateIndex
CREATE INDEX "alarm_due_at_idx" ON "alarm"("due_at");

-- AddForeignKey
ALTER TABLE "staff_invitation" ADD CONSTRAINT "staff_invitation_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_session" ADD CONSTRAINT "staff_session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_passkey" ADD CONSTRAINT "staff_passkey_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_recovery_code" ADD CONSTRAINT "staff_recovery_code_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "officer_key" ADD CONSTRAINT "officer_key_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty_shift" ADD CONSTRAINT "duty_shift_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "push_subscription" ADD CONSTRAINT "push_subscription_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
