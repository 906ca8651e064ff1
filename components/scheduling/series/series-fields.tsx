"use client";
import { SessionFields } from "../session-fields.tsx";
import { DatesList } from "./dates-list.tsx";
import { RuleFields } from "./rule-fields.tsx";
import type { useSeriesFields } from "./use-series-fields.ts";

type Props = {
  team: string;
  seriesId: string | null;
  fields: ReturnType<typeof useSeriesFields>;
  zones: readonly { value: string; label: string }[];
  mine: string;
  now: string;
};

/** What people write about a series: what all its sessions share, how it repeats, and its dates. */
export const SeriesFields = ({ team, seriesId, fields, zones, mine, now }: Props) => {
  const { draft, rule, errors, asked, showFaults, changeDraft, changeRule } = fields;
  return (
    <>
      <SessionFields
        team={team}
        draft={draft}
        onChange={changeDraft}
        zones={zones}
        mine={mine}
        now={now}
        errors={errors}
      >
        <RuleFields draft={rule} onChange={changeRule} showFaults={showFaults} />
      </SessionFields>
      <DatesList team={team} seriesId={seriesId} asked={asked} draft={rule} onChange={changeRule} />
    </>
  );
};
