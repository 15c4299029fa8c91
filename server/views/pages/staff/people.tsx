import { shownDay } from "../../../../bot/wording/numbers.ts";
import { Says } from "../../components/says.tsx";
import type { Frame } from "../../frame.ts";

/** An account as its administrator sees it: neither password nor key. */
export type Person = {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: string;
  readonly department: string;
  readonly state: "invited" | "invitation-over" | "active" | "disabled";
  readonly madeOn: string;
};

type Department = { readonly code: string; readonly name: string };

export type PeopleView = {
  readonly people: readonly Person[];
  readonly roles: readonly string[];
  readonly departments: readonly Department[];
};

const refusals = {
  "staff-refused": "staff-says-person-refused",
  "second-factor-old": "staff-says-factor-needed",
} as const;

/** Who has an account, and how one is made. */
export function People({ frame, view }: { readonly frame: Frame; readonly view: PeopleView }) {
  const { say } = frame;
  return (
    <>
      <h1 tabIndex={-1}>{say("staff-people-title")}</h1>
      <p class="lead">{say("staff-people-lead")}</p>
      <Link frame={frame} />
      <div class="staff-two">
        <section class="panel" aria-labelledby="people">
          <h2 id="people">{say("staff-people-list", { n: view.people.length })}</h2>
          <Table frame={frame} people={view.people} />
        </section>
        <section class="panel" aria-labelledby="invite">
          <h2 id="invite">{say("staff-invite-title")}</h2>
          <Invite frame={frame} view={view} />
        </section>
      </div>
    </>
  );
}

/** Shown once: what is kept is only its hash. */
function Link({ frame }: { readonly frame: Frame }) {
  const { say } = frame;
  return (
    <section class="notice" data-if="link" tabIndex={-1} hidden aria-labelledby="link">
      <h2 id="link">{say("staff-link-title")}</h2>
      <p>
        <bdi data-fill="invited-name" /> · <span class="mono" data-fill="invited-login" />
      </p>
      <p class="mono link-text" data-fill="link" />
      <p class="hint">{say("staff-link-lead")}</p>
    </section>
  );
}

function Table({ frame, people }: { readonly frame: Frame; readonly people: readonly Person[] }) {
  const { say } = frame;
  return (
    <table class="staff-table">
      <thead>
        <tr>
          <th scope="col">{say("staff-name-of")}</th>
          <th scope="col">{say("staff-role")}</th>
          <th scope="col">{say("staff-state")}</th>
          <th scope="col">{say("staff-actions")}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <Row key={person.id} frame={frame} person={person} />
        ))}
      </tbody>
    </table>
  );
}

const chips = { active: "done", invited: "may", "invitation-over": "not", disabled: "none" } as const;

function Row({ frame, person }: { readonly frame: Frame; readonly person: Person }) {
  const { say, locale } = frame;
  const { id, name, login, role, department, state, madeOn } = person;
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
        <small class="mono">{login}</small>
      </th>
      <td>
        {say(`staff-role-${role}`)}
        <small>{department}</small>
      </td>
      <td>
        <span class={`chip chip-${chips[state]}`}>{say(`staff-state-${state}`)}</span>
        <small>{say("staff-made-on", { day: shownDay(locale, madeOn) })}</small>
      </td>
      <td>
        {state !== "disabled" && (
          <form data-staff="person" class="row-form" method="post" action="/can-bo/nguoi">
            <input type="hidden" name="id" value={id} />
            <Says frame={frame} codes={refusals} />
            <button class="quiet" type="submit" value="invite">
              {say(state === "active" ? "staff-invite-anew" : "staff-invite-again")}
              <span class="unseen"> {name}</span>
            </button>
            <details>
              <summary>{say("staff-disable-ask")}</summary>
              <p class="hint">{say("staff-disable-lead")}</p>
              <button class="quiet danger" type="submit" value="disable">
                {say("staff-disable")}
                <span class="unseen"> {name}</span>
              </button>
            </details>
          </form>
        )}
      </td>
    </tr>
  );
}

function Invite({ frame, view }: { readonly frame: Frame; readonly view: PeopleView }) {
  const { say } = frame;
  return (
    <form data-staff="invite" class="fields" method="post" action="/can-bo/nguoi">
      <Says frame={frame} codes={refusals} />
      <label class="field-row">
        <span>{say("staff-name-of")}</span>
        <input class="staff-field" name="name" maxLength={80} autocomplete="off" required />
      </label>
      <label class="field-row">
        <span>{say("staff-role")}</span>
        <select class="staff-field" name="role" required>
          {view.roles.map((role) => (
            <option key={role} value={role}>
              {say(`staff-role-${role}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field-row">
        <span>{say("staff-department")}</span>
        <select class="staff-field" name="organisation" required>
          {view.departments.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="field-row">
        <span>{say("staff-email")}</span>
        <input class="staff-field" name="email" type="email" maxLength={120} autocomplete="off" />
      </label>
      <button class="act" type="submit">
        {say("staff-invite")}
      </button>
    </form>
  );
}
