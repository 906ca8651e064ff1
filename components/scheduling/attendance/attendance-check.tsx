"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import type { Attendee } from "./attendance-types.ts";
import { words } from "./words.ts";

type Props = { team: string; sessionId: string; person: Attendee };

/** One line of the check-list: was this person there? Saved when tapped. */
export const AttendanceCheck = ({ team, sessionId, person }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const save = useMutation(
    trpc.attendance.setAttendance.mutationOptions({
      onError: (error) => showToast(readError(error).sentence, { tone: "bad" }),
      onSettled: () => queries.invalidateQueries(trpc.attendance.list.queryFilter({ team, sessionId })),
      scope: { id: `attendance-${sessionId}-${person.userId}` },
    }),
  );
  const there = save.isPending ? save.variables.attendance === "present" : person.there;
  const notes = [
    person.presents && words.presented,
    person.reply && words.as[person.reply],
    person.left && words.left,
  ].filter(Boolean);
  return (
    <li className="py-1">
      <Checkbox
        label={
          <>
            {person.name}
            {notes.length > 0 ? <span className="text-muted"> · {notes.join(" · ")}</span> : null}
          </>
        }
        checked={there}
        onChange={(event) =>
          save.mutate({
            team,
            sessionId,
            userId: person.userId,
            attendance: event.target.checked ? "present" : "absent",
          })
        }
      />
    </li>
  );
};
