"use client";
import { FileText } from "lucide-react";
import { useRef } from "react";
import { Button } from "#components/ui/button.tsx";

type Props = { onFile: (file: File) => void };

/** Chooses one file; the same file can be chosen again after it was mended. */
export const FileButton = ({ onFile }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={<FileText className="size-4" aria-hidden />} onClick={() => input.current?.click()}>
        Choose a file
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        aria-label="File with papers"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
    </>
  );
};
