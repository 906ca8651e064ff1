import { BoxFileRow } from "./box-file-row.tsx";
import type { BoxFile } from "./use-box-files.ts";
import type { FormatChoice } from "./use-recognised.ts";

type Props = {
  team: string;
  files: readonly BoxFile[];
  formats: readonly FormatChoice[];
  onRemove: (id: number) => void;
  onFormat: (id: number, format: string) => void;
};

/** The files that will be read, each with what it seems to be. */
export const BoxFiles = ({ team, files, formats, onRemove, onFormat }: Props) =>
  files.length === 0 ? null : (
    <ul aria-label="Files to read" className="grid grid-cols-[minmax(0,1fr)] gap-2">
      {files.map((file) => (
        <BoxFileRow
          key={file.id}
          team={team}
          file={file}
          formats={formats}
          onRemove={() => onRemove(file.id)}
          onFormat={(format) => onFormat(file.id, format)}
        />
      ))}
    </ul>
  );
