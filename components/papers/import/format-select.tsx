import { Select } from "#components/ui/select.tsx";
import type { FormatChoice } from "./use-recognised.ts";

type Props = {
  label: string;
  className?: string;
  value: string;
  formats: readonly FormatChoice[];
  onFormat: (format: string) => void;
};

/** How a text is to be read: found by itself, or as somebody says. */
export const FormatSelect = ({ label, className, value, formats, onFormat }: Props) => (
  <Select
    label={label}
    hideLabel
    {...(className ? { className } : {})}
    value={value}
    onChange={(event) => onFormat(event.target.value)}
    options={[
      { value: "auto", label: "Find the format by itself" },
      ...formats.map(({ id, label }) => ({ value: id, label })),
    ]}
  />
);
