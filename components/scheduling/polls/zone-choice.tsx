import { Select } from "#components/ui/select.tsx";
import { words } from "./words.ts";

type Props = {
  zone: string;
  zones: readonly { value: string; label: string }[];
  onChange: (zone: string) => void;
};

/** In which zone a poll's times are shown. */
export const ZoneChoice = ({ zone, zones, onChange }: Props) => {
  const isListed = zones.some(({ value }) => value === zone);
  return (
    <Select
      label={words.zone}
      className="max-w-[29rem]"
      options={isListed ? zones : [{ value: zone, label: zone.replaceAll("_", " ") }, ...zones]}
      value={zone}
      onChange={(event) => onChange(event.target.value)}
    />
  );
};
