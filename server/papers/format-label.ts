import { formatById } from "#domain/papers/import/formats.ts";

/** Takes the id of a format as an import keeps it; gives the name that people see. */
export const formatLabel = (id: string): string => (id === "auto" ? "Text" : (formatById(id)?.label ?? id));
