"use client";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { words } from "./words.ts";

type Props = {
  team: string /** YYYY-MM-DD; anything else asks nothing. */;
  day: string;
  onTake: (day: string) => void;
};

/** What stands against meeting on the day in a form, with the next free day one press away. Nothing when nothing does. */
export const DayWarning = ({ team, day, onTake }: Props) => {
  const trpc = useTRPC();
  const isDay = /^(19|20|21)\d\d-\d\d-\d\d$/.test(day);
  const { data } = useQuery(trpc.blackouts.onDay.queryOptions({ team, day }, { enabled: isDay }));
  if (!isDay || !data || data.against.length === 0) return null;
  const { nextFree } = data;
  return (
    <Notice
      tone="warn"
      action={
        nextFree ? (
          <Button size="small" onClick={() => onTake(nextFree)}>
            {words.form.free(nextFree)}
          </Button>
        ) : null
      }
    >
      <p role="status">{words.form.against(data.against.map(({ title }) => title).join(", "))}</p>
    </Notice>
  );
};
