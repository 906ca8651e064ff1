"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Video } from "lucide-react";
import { useState } from "react";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { RecordingDialog } from "./recording-dialog.tsx";
import { words } from "./words.ts";

type Props = { team: string; sessionId: string };

/** The way to a session's recording, and how members link it once the session has begun; before that, nothing. */
export const Recording = ({ team, sessionId }: Props) => {
  const trpc = useTRPC();
  const { data: session } = useSuspenseQuery(trpc.sessions.read.queryOptions({ team, sessionId }));
  const [isOpen, setOpen] = useState(false);
  const { recordingUrl, state, begun, may } = session;
  const mayLink = may.note && begun && state !== "cancelled";
  if (!recordingUrl && !mayLink) return null;
  return (
    <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
      {recordingUrl ? (
        <p className="flex items-center gap-2 rounded-card border border-line bg-surface px-4 py-3 text-lg">
          <Video className="size-5 shrink-0 text-accent" aria-hidden="true" />
          <TextLink href={recordingUrl}>{words.watch}</TextLink>
        </p>
      ) : null}
      {mayLink ? (
        <Button variant="plain" size="small" onClick={() => setOpen(true)}>
          {recordingUrl ? words.changeRecording : words.addRecording}
        </Button>
      ) : null}
      {isOpen ? (
        <RecordingDialog
          team={team}
          sessionId={sessionId}
          stored={recordingUrl}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </div>
  );
};
