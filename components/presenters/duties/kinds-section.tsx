"use client";
import { useQuery } from "@tanstack/react-query";
import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Section } from "#components/ui/section.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { sameDutyName, suggestedDuties } from "#domain/presenters/duty-kind.ts";
import { KindForm } from "./kind-form.tsx";
import { useKindActs } from "./use-kind-acts.ts";
import { words } from "./words.ts";

/** The team's duties beside presenting, for organizers: in order, to add, move and end; usual ones in one click. */
export const KindsSection = ({ team }: { team: string }) => {
  const trpc = useTRPC();
  const { data: kinds } = useQuery(trpc.duties.kinds.queryOptions({ team }));
  const acts = useKindActs();
  if (!kinds) return null;
  const missing = suggestedDuties.filter((name) => !kinds.some((kind) => sameDutyName(kind.name, name)));
  return (
    <Section title={words.settings}>
      <p className="mt-4 max-w-[60ch] text-muted">{words.about}</p>
      {kinds.length === 0 ? <p className="mt-2 text-muted">{words.none}</p> : null}
      <ol className="mt-4 max-w-md divide-y divide-line">
        {kinds.map(({ key, name, perSession }, at) => (
          <li key={key} className="flex items-center gap-2 py-2">
            <span className="min-w-0 flex-1 wrap-anywhere">
              {name} <span className="text-sm text-muted">{words.count(perSession)}</span>
            </span>
            <IconButton
              label={words.up(name)}
              disabled={at === 0}
              onClick={() => acts.move.mutate({ team, key, step: "up" })}
            >
              <ArrowUp className="size-4" aria-hidden="true" />
            </IconButton>
            <IconButton
              label={words.down(name)}
              disabled={at === kinds.length - 1}
              onClick={() => acts.move.mutate({ team, key, step: "down" })}
            >
              <ArrowDown className="size-4" aria-hidden="true" />
            </IconButton>
            <IconButton
              label={words.archive(name)}
              onClick={() =>
                acts.archive.mutate(
                  { team, key },
                  { onSuccess: () => showToast(words.archived(name), { tone: "good" }) },
                )
              }
            >
              <X className="size-4" aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ol>
      <div className="mt-4 flex flex-wrap gap-2">
        {missing.map((name) => (
          <Button
            key={name}
            size="small"
            disabled={acts.save.isPending}
            onClick={() => acts.save.mutate({ team, name })}
          >
            {words.add(name)}
          </Button>
        ))}
      </div>
      <KindForm team={team} acts={acts} />
      <FormError>{acts.error}</FormError>
    </Section>
  );
};
