"use client";
import { useState } from "react";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Select } from "#components/ui/select.tsx";
import type { ColumnField, ColumnMapping } from "#domain/papers/import/draft-paper.ts";
import { columnLabels } from "./words.ts";

type Props = {
  id: string;
  columns: ColumnMapping;
  error: string | undefined;
  onSave: (fields: (ColumnField | null)[]) => void;
};

/** A choice per column, beside its heading and what stands in its first rows. */
export const ColumnsForm = ({ id, columns, error, onSave }: Props) => {
  const [fields, setFields] = useState(columns.fields);
  const width = Math.max(columns.headings.length, columns.fields.length);
  const isNamed = fields.some((field) => field && ["title", "link", "arxiv_id", "doi"].includes(field));
  return (
    <Form
      id={id}
      className="grid gap-3"
      onSubmit={() => {
        if (isNamed) onSave(fields);
      }}
    >
      <ul className="divide-y divide-line border-y border-line">
        {Array.from({ length: width }, (_, at) => {
          const heading = columns.headings[at]?.trim() || `Column ${at + 1}`;
          const samples = columns.samples.flatMap((row) => row[at]?.trim() || []).slice(0, 3);
          return (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              key={at}
              className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-6 gap-y-2 py-3 sm:grid-cols-2"
            >
              <div className="min-w-0">
                <p className="text-sm font-medium [overflow-wrap:anywhere]">{heading}</p>
                <ul className="text-sm text-muted">
                  {samples.map((sample, row) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two rows may hold the same
                    <li key={row} className="truncate">
                      {sample}
                    </li>
                  ))}
                </ul>
              </div>
              <Select
                label={`What “${heading}” holds`}
                hideLabel
                value={fields[at] ?? ""}
                onChange={({ target }) =>
                  setFields((now) => withField(now, width, at, (target.value || null) as ColumnField | null))
                }
                options={[
                  { value: "", label: "Leave out" },
                  ...Object.entries(columnLabels).map(([value, label]) => ({ value, label })),
                ]}
              />
            </li>
          );
        })}
      </ul>
      <FormError keep="The table is as it was.">
        {isNamed ? error : "A paper needs a name: choose the column with its title, link, arXiv id or DOI."}
      </FormError>
    </Form>
  );
};

const withField = (
  fields: readonly (ColumnField | null)[],
  width: number,
  at: number,
  field: ColumnField | null,
): (ColumnField | null)[] =>
  Array.from({ length: width }, (_, n) => (n === at ? field : (fields[n] ?? null)));
