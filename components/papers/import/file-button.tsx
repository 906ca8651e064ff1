"use client";
import { FileText } from "lucide-react";
import { useRef } from "react";
import { Button } from "#components/ui/button.tsx";

type Props = { onFiles: (files: File[]) => void };

/** Chooses files; the same file can be chosen again after it was mended. */
export const FileButton = ({ onFiles }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={<FileText className="size-4" aria-hidden />} onClick={() => input.current?.click()}>
        Choose files
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        aria-label="Files with papers"
        onChange={(event) => {
          const files = Array.from(event.target.files ?? []);
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
};
