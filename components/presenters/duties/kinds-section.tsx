"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Section } from "#components/ui/section.tsx";
import { sameDutyName, suggestedDuties } from "#domain/presenters/duty-kind.ts";
import { KindForm } from "./kind-form.tsx";
import { KindRow } from "./kind-row.tsx";
import { useKindActs } from "./use-kind-acts.ts";
import { words } from "./words.ts";

/** The team's duties beside presenting, for organizers: in order, to add, change, move and end; usual ones in one click. */
export const KindsSection = ({ team }: { team: string }) => {
  const trpc = useTRPC();
  const { data: kinds } = useQuery(trpc.duties.kinds.queryOptions({ team }));
  const acts = useKindActs();
  // The dialog says itself what its save failed by.
  const [isChanging, setChanging] = useState(false);
  if (!kinds) return null;
  const missing = suggestedDuties.filter((name) => !kinds.some((kind) => sameDutyName(kind.name, name)));
  return (
    <Section title={words.settings}>
      <p className="mt-4 max-w-[60ch] text-muted">{words.about}</p>
      {kinds.length === 0 ? <p className="mt-2 text-muted">{words.none}</p> : null}
      <ol className="mt-4 max-w-md divide-y divide-line">
        {kinds.map((kind, at) => (
          <KindRow
            key={kind.key}
            {...{ team, kind, acts }}
            isFirst={at === 0}
            isLast={at === kinds.length - 1}
            onOpen={setChanging}
          />
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
      {isChanging ? null : <FormError>{acts.error}</FormError>}
    </Section>
  );
};
