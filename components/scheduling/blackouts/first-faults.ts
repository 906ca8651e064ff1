import type * as z from "zod";

/** Takes the outcome of a check; gives the first fault of each field. A day that is missing is asked for. */
export const firstFaults = (checked: z.ZodSafeParseResult<unknown>): Record<string, string> => {
  if (checked.success) return {};
  const faults = checked.error.issues.map(({ path, message, code }): [string, string] => {
    const field = String(path[0]);
    return [field, code === "invalid_format" && field.endsWith("On") ? "Please give a day." : message];
  });
  return Object.fromEntries(faults.reverse());
};
