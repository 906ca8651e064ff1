"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { Select } from "#components/ui/select.tsx";
import { words } from "./words.ts";

type Props = {
  team: string;
  isPending: boolean;
  onAdd: (place: { country: string; region: string }) => void;
  onClose: () => void;
};

/** Chooses a country, and a region where holidays differ. */
export const PlaceForm = ({ team, isPending, onAdd, onClose }: Props) => {
  const trpc = useTRPC();
  const { data: known = [] } = useQuery(trpc.blackouts.places.queryOptions({ team }));
  const [country, setCountry] = useState("");
  const [region, setRegion] = useState("");
  const regions = known.find(({ code }) => code === country)?.regions ?? [];
  const optionsOf = (all: readonly { code: string; name: string }[]) =>
    all.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Form
      className="flex flex-col gap-4 py-4"
      onSubmit={() => {
        if (country) onAdd({ country, region });
        setCountry("");
        setRegion("");
      }}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label={words.holidays.country}
          options={[{ value: "", label: words.holidays.pick }, ...optionsOf(known)]}
          value={country}
          onChange={(event) => {
            setCountry(event.target.value);
            setRegion("");
          }}
        />
        {regions.length > 0 ? (
          <Select
            label={words.holidays.region}
            options={[{ value: "", label: words.holidays.whole }, ...optionsOf(regions)]}
            value={region}
            onChange={(event) => setRegion(event.target.value)}
          />
        ) : null}
      </div>
      <div className="flex gap-2">
        <Button type="submit" variant="primary" disabled={country === ""} pending={isPending}>
          {words.holidays.add}
        </Button>
        <Button variant="plain" onClick={onClose}>
          {words.done}
        </Button>
      </div>
    </Form>
  );
};
