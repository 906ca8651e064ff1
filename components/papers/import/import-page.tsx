"use client";
import { ImportResult } from "./import-result.tsx";
import { ImportReview } from "./import-review.tsx";
import { useImport } from "./use-import.ts";

type Props = { team: string; importId: string; zone: string };

/** One import: its review, and once it is decided what became of it. */
export const ImportPage = ({ team, importId, zone }: Props) => {
  const work = useImport(team, importId);
  if (!work.view) return null;
  return work.view.status === "reviewing" ? (
    <ImportReview team={team} view={work.view} work={work} zone={zone} />
  ) : (
    <ImportResult team={team} view={work.view} zone={zone} onChanged={() => void work.refresh()} />
  );
};
