import { roleLabels, roleSentences, roles } from "#domain/teams/roles.ts";
import { words } from "./words.ts";

/** The four roles and what each may do, in one sentence each. */
export const RolesAside = () => (
  <section aria-labelledby="roles">
    <h2 id="roles" className="font-semibold">
      {words.people.roles}
    </h2>
    <dl className="mt-3 flex flex-col gap-3">
      {roles.toReversed().map((role) => (
        <div key={role}>
          <dt className="font-medium">{roleLabels[role]}</dt>
          <dd className="text-muted">{roleSentences[role]}</dd>
        </div>
      ))}
    </dl>
  </section>
);
