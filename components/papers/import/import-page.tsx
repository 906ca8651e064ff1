"use client";
import { ImportFailed } from "./import-failed.tsx";
import { ImportProgress } from "./import-progress.tsx";
import { ImportResult } from "./import-result.tsx";
import { ImportReview } from "./import-review.tsx";
import { useImport } from "./use-import.ts";

type Props = { team: string; importId: string; zone: string };

/** One import: its reading, its review, and once it is decided what became of it. */
export const ImportPage = ({ team, importId, zone }: Props) => {
  const work = useImport(team, importId);
  const { view } = work;
  if (!view) return null;
  switch (view.status) {
    case "reading":
    case "storing":
      return <ImportProgress team={team} view={view} zone={zone} />;
    case "reviewing":
      return <ImportReview team={team} view={view} work={work} zone={zone} />;
    case "failed":
      return <ImportFailed team={team} view={view} work={work} zone={zone} />;
    default:
      return <ImportResult team={team} view={view} zone={zone} onChanged={() => void work.refresh()} />;
  }
};
