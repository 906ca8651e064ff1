import { dayText } from "#components/papers/day-text.ts";
import { Avatar } from "#components/ui/avatar.tsx";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Loads } from "#server/presenters/loads/list-loads.ts";
import { LoadBar } from "./load-bar.tsx";
import { ShareSelect } from "./share-select.tsx";
import { words } from "./words.ts";

type Props = { team: string; member: Loads["members"][number]; loads: Loads; most: number };

/** One member's load beside the group's mean, what comes next for them, and their share. */
export const LoadRow = ({ team, member, loads, most }: Props) => {
  const isObserver = member.role === "observer";
  const percent = Math.round(member.share * 100);
  return (
    <DataListItem id={member.userId}>
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2 text-sm">
        <Avatar name={member.name} seed={member.userId} size={24} />
        <div className="flex min-w-0 flex-1 basis-48 flex-col gap-1.5">
          <p className="font-medium wrap-anywhere">
            <bdi>{member.name}</bdi>
          </p>
          {member.load === null ? null : <LoadBar load={member.load} mean={loads.mean} most={most} />}
          <p className="tabular text-muted">
            {isObserver ? words.observer : percent === 0 ? words.exempt : member.words}
          </p>
          {member.awayUntil ? <p className="text-muted">{words.away(dayText(member.awayUntil))}</p> : null}
          {member.next.map((duty) => (
            <p key={duty.assignmentId} className="text-muted">
              {words.next} {words.duty(duty.dutyName)}{" "}
              <TextLink href={`/t/${team}/sessions/${duty.sessionId}`}>{dayText(duty.onDate)}</TextLink>
              {duty.status === "offered" ? ` (${words.asked})` : ""}
            </p>
          ))}
        </div>
        {isObserver ? null : loads.may.edit ? (
          <ShareSelect
            key={percent}
            team={team}
            userId={member.userId}
            name={member.name}
            percent={percent}
          />
        ) : percent === 100 || percent === 0 ? null : (
          <p className="text-muted">{words.shareOf(percent)}</p>
        )}
      </div>
    </DataListItem>
  );
};
