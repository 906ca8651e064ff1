import { CopyField } from "#components/ui/copy-field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { PollPage } from "./poll-types.ts";
import { words } from "./words.ts";

/** Tells an organizer whom a poll's mails do not reach, and gives what to send them. Nothing when they reach everybody. */
export const UnreachedNote = ({ poll: { unreached, address } }: { poll: PollPage }) =>
  unreached.length === 0 ? null : (
    <div className="mb-6">
      <Notice>
        <p className="mb-3">{words.unreached(unreached.map(({ name }) => name))}</p>
        <CopyField label={words.address} value={address} className="max-w-md" />
      </Notice>
    </div>
  );
