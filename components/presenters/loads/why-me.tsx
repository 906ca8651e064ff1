"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { words } from "./words.ts";

type Props = { team: string; assignmentId: string };

/** Says on one click why the reader has this duty, with the numbers. */
export const WhyMe = ({ team, assignmentId }: Props) => {
  const trpc = useTRPC();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery(trpc.loads.whyMe.queryOptions({ team, assignmentId }, { enabled: isOpen }));
  return (
    <div className="flex flex-col items-start gap-1">
      <Button size="small" variant="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.whyMe}
      </Button>
      {isOpen && data ? (
        <p role="status" className="max-w-[60ch] text-sm text-muted">
          {[data.why, data.now].filter(Boolean).join(" ")}
        </p>
      ) : null}
    </div>
  );
};
