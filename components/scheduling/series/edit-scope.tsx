"use client";
import { useState } from "react";
import { EditSession } from "../edit-session.tsx";
import type { TypedInScope } from "./carry-typed.ts";
import { EditSeries } from "./edit-series.tsx";
import { type Scope, ScopeChoice } from "./scope-choice.tsx";
import { words } from "./words.ts";

type Props = {
  team: string;
  sessionId: string;
  seriesId: string;
  /** The day of the series the session is on. */
  on: string;
  zones: readonly { value: string; label: string }[];
};

/** Asks what an edit is of: only this session, this and all that follow, or all to come. What was typed goes along. */
export const EditScope = ({ team, sessionId, seriesId, on, zones }: Props) => {
  const [scope, setScope] = useState<Scope>("this");
  const [typed, setTyped] = useState<TypedInScope>({ session: null, rule: null });
  return (
    <div className="flex flex-col gap-6">
      <ScopeChoice legend={words.scope.legend} value={scope} onChange={setScope} />
      {scope === "this" ? (
        <EditSession
          team={team}
          sessionId={sessionId}
          zones={zones}
          typed={typed.session}
          onTyped={(session) => setTyped({ ...typed, session })}
        />
      ) : (
        <EditSeries
          key={scope}
          team={team}
          seriesId={seriesId}
          from={scope === "following" ? on : null}
          zones={zones}
          typed={typed}
          onTyped={setTyped}
        />
      )}
    </div>
  );
};
