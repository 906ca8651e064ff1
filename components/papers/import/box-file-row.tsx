"use client";
import { FileText, X } from "lucide-react";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { FormatSelect } from "./format-select.tsx";
import type { BoxFile } from "./use-box-files.ts";
import { type FormatChoice, useRecognised } from "./use-recognised.ts";
import { sizeText } from "./words.ts";

type Props = {
  team: string;
  file: BoxFile;
  formats: readonly FormatChoice[];
  onRemove: () => void;
  onFormat: (format: string) => void;
};

/** A file in the box: its name, size and recognised format, which can be overruled; and the way out. */
export const BoxFileRow = ({ team, file, formats, onRemove, onFormat }: Props) => {
  const [isChoosing, setIsChoosing] = useState(false);
  const recognised = useRecognised({ team, text: file.text, format: file.format });
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-control border border-line bg-surface py-2 pr-2 pl-3">
      <FileText className="size-4 shrink-0 text-muted" aria-hidden />
      <div className="min-w-0 flex-1">
        <p className="truncate text-sm font-medium" title={file.name}>
          {file.name}
        </p>
        <p className="text-sm text-muted" aria-live="polite">
          {[sizeText(file.size), recognised || "looking at it"].join(" · ")}
        </p>
      </div>
      {isChoosing || file.format !== "auto" ? (
        <FormatSelect
          label={`Format of ${file.name}`}
          className="w-64 max-sm:order-last max-sm:w-full"
          value={file.format}
          formats={formats}
          onFormat={onFormat}
        />
      ) : (
        <Button
          variant="plain"
          size="small"
          aria-label={`Change the format of ${file.name}`}
          onClick={() => setIsChoosing(true)}
        >
          Change
        </Button>
      )}
      <IconButton label={`Remove ${file.name}`} onClick={onRemove}>
        <X className="size-4" aria-hidden />
      </IconButton>
    </li>
  );
};
