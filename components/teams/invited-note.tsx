"use client";
import { CopyField } from "#components/ui/copy-field.tsx";
import type { Invited } from "#server/teams/invite.ts";
import { words } from "./words.ts";

/** The link of a fresh invitation, to copy now or never. */
export const InvitedNote = ({ invited }: { invited: Invited }) => (
  <div className="flex flex-col gap-4" role="status">
    <p className="text-sm text-muted">{invited.email ? words.invite.mailedAbout : words.invite.madeAbout}</p>
    <CopyField label={words.invite.link} value={invited.link} />
  </div>
);
