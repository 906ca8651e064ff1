"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { draftKey } from "#components/discussion/drafts.ts";
import { useDraft } from "#components/discussion/use-draft.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { Section } from "#components/ui/section.tsx";
import { WhenText } from "#components/ui/when-text.tsx";
import { MinutesEditor } from "./minutes-editor.tsx";
import { MinutesHistory } from "./minutes-history.tsx";
import { useMinutesNews } from "./use-minutes-news.ts";
import { words } from "./words.ts";

type Props = { team: string; sessionId: string };

const editId = "edit-minutes";

/** What the group wrote down together: read, written with a draft in the browser, and its history. */
export const Minutes = ({ team, sessionId }: Props) => {
  const trpc = useTRPC();
  const { data: session } = useSuspenseQuery(trpc.sessions.read.queryOptions({ team, sessionId }));
  const { data: minutes } = useSuspenseQuery(trpc.minutes.read.queryOptions({ team, sessionId }));
  const draft = useDraft(draftKey(session.myId, sessionId, "minutes"));
  const [history, setHistory] = useState(false);
  useMinutesNews(sessionId);
  const isWriting = draft.draft !== null && minutes.mayWrite;
  const isEmpty = minutes.body === "";
  const acts = isWriting ? null : (
    <div className="flex flex-wrap justify-end gap-1">
      {minutes.version > 0 ? (
        <Button variant="plain" size="small" onClick={() => setHistory(true)}>
          {words.history}
        </Button>
      ) : null}
      {minutes.mayWrite ? (
        <Button
          id={editId}
          size="small"
          onClick={() => draft.setText(minutes.body, { version: minutes.version })}
        >
          {isEmpty ? words.write : words.edit}
        </Button>
      ) : null}
    </div>
  );
  return (
    <Section id="minutes" title={words.minutes} action={acts} className="scroll-mt-20">
      {isWriting ? (
        <MinutesEditor
          team={team}
          session={session}
          minutes={minutes}
          draft={draft}
          onClose={() => setTimeout(() => document.getElementById(editId)?.focus())}
        />
      ) : isEmpty ? (
        <p className="pt-4 text-muted">{minutes.mayWrite ? words.empty : words.emptyReader}</p>
      ) : (
        <div dir="auto" className="max-w-[68ch] pt-4 font-serif">
          <Prose html={minutes.html} />
        </div>
      )}
      {minutes.writtenBy && minutes.writtenAt && !isWriting ? (
        <p className="pt-3 text-xs text-muted">
          {words.savedBy(minutes.writtenBy)},{" "}
          <WhenText at={minutes.writtenAt} zone={session.zones.mine} now={session.now} />
        </p>
      ) : null}
      <MinutesHistory
        team={team}
        sessionId={sessionId}
        zone={session.zones.mine}
        open={history}
        onClose={() => setHistory(false)}
      />
    </Section>
  );
};
