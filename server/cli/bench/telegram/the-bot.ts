/** A made-up bot; nothing of it is known to anybody outside this machine. */
export const theBot = {
  id: 700_000_001,
  username: "em_noi_do_bot",
  token: "700000001:AAbench-bench-bench-bench-bench-bench",
  secret: "bench-webhook-secret",
  path: "/webhooks/telegram",
} as const;
