import type { Role } from "./permissions.ts";

/** Who asks, as the session says. */
export type Staff = {
  /** Id of the account. */
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  /** Code of the department. */
  readonly organisation: string;
};
