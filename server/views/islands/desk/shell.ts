/** One version of the officer's keys, open for this session and in memory only. */
export type OpenKeys = {
  /** Officer key id of the directory. */
  readonly key: string;
  readonly encPrivate: Uint8Array | CryptoKey;
  readonly sigPrivate: Uint8Array | CryptoKey;
};

/** What the staff pages lend to whatever runs in them: the unlocked keys, and the way to the server. */
export type Shell = {
  /** Every version that is open, the newest first; null while locked. */
  unlockedKeys(): readonly OpenKeys[] | null;
  unlock(password: string): Promise<"unlocked" | "wrong">;
  /** Heard when the keys are forgotten; the answer stops listening. */
  onLock(heard: () => void): () => void;
  call(method: "GET" | "POST" | "PUT", path: string, body?: unknown): Promise<ShellAnswer>;
  /** Shows that staff page in place of this one, the keys still open. */
  go?(path: string): void;
};

export type ShellAnswer = { readonly status: number; readonly body: unknown };
