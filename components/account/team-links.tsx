import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { roleLabels } from "#domain/teams/roles.ts";
import type { MyTeam } from "./my-team.ts";

/** Takes the teams somebody is in; one quiet line for each, the sample group marked. */
export const TeamLinks = ({ teams }: { teams: readonly MyTeam[] }) => (
  <ul className="list-none divide-y divide-line border-y border-line">
    {teams.map((team) => (
      <li key={team.slug}>
        <Link
          href={`/t/${team.slug}`}
          className="group flex min-h-14 items-center justify-between gap-4 py-3 hover:text-accent"
        >
          <span className="min-w-0">
            <span className="block truncate font-serif text-lg font-medium">{team.name}</span>
            <span className="text-sm text-muted">
              {roleLabels[team.role]}
              {team.sample ? " · sample group" : ""}
            </span>
          </span>
          <ChevronRight className="size-4 shrink-0 text-muted group-hover:text-accent" aria-hidden="true" />
        </Link>
      </li>
    ))}
  </ul>
);
