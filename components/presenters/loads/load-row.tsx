import { Fragment } from "react";
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
  // Before the first talk all bars are empty, and one sentence above has said so.
  const isCounted = loads.mean > 0 || member.talks > 0;
  const percent = Math.round(member.share * 100);
  return (
    <DataListItem id={member.userId}>
      <div className={`flex flex-wrap gap-x-3 gap-y-2 text-sm ${isCounted ? "items-start" : "items-center"}`}>
        <Avatar name={member.name} seed={member.userId} size={24} />
        <div className={`flex min-w-0 flex-1 flex-col gap-1.5 ${isCounted ? "basis-48" : "basis-28"}`}>
          <p className="font-medium wrap-anywhere">
            <bdi>{member.name}</bdi>
          </p>
          {member.load === null || !isCounted ? null : (
            <LoadBar load={member.load} mean={loads.mean} most={most} />
          )}
          {isObserver || percent === 0 || isCounted ? (
            <p className="tabular text-muted">
              {isObserver ? words.observer : percent === 0 ? words.exempt : member.words}
            </p>
          ) : null}
          {member.awayUntil ? <p className="text-muted">{words.away(dayText(member.awayUntil))}</p> : null}
          {member.next.length > 0 ? (
            <p className="text-muted wrap-anywhere">
              {words.next}{" "}
              {member.next.map((duty, at) => (
                <Fragment key={duty.assignmentId}>
                  {at > 0 ? " · " : ""}
                  {words.duty(duty.dutyName)}{" "}
                  <TextLink href={`/t/${team}/sessions/${duty.sessionId}`}>{dayText(duty.onDate)}</TextLink>
                  {duty.status === "offered" ? ` (${words.asked})` : ""}
                </Fragment>
              ))}
              {member.more > 0 ? ` ${words.andMore(member.more)}` : ""}
            </p>
          ) : null}
        </div>
        {isObserver ? null : loads.may.edit ? (
          <div className={isCounted ? "max-sm:w-full max-sm:pl-9" : ""}>
            <ShareSelect
              key={percent}
              team={team}
              userId={member.userId}
              name={member.name}
              percent={percent}
            />
          </div>
        ) : percent === 100 || percent === 0 ? null : (
          <p className="text-muted">{words.shareOf(percent)}</p>
        )}
      </div>
    </DataListItem>
  );
};
