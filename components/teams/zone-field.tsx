import type { ComponentProps } from "react";
import { Select } from "#components/ui/select.tsx";

export type Zone = { value: string; label: string };

type Props = Omit<ComponentProps<typeof Select>, "options"> & { zones: readonly Zone[] };

/** A list of time zones; one that is chosen but not listed (an old spelling) stands first. */
export const ZoneField = ({ zones, ...rest }: Props) => {
  const chosen = String(rest.value ?? rest.defaultValue ?? "UTC");
  const isListed = zones.some(({ value }) => value === chosen);
  return <Select {...rest} options={isListed ? zones : [{ value: chosen, label: chosen }, ...zones]} />;
};
