import * as z from "zod";
import { minutesBody } from "#domain/scheduling/minutes/minutes-input.ts";
import { renderMinutes } from "#server/markdown/render-in-worker.ts";

export const previewMinutesInput = z.object({ body: minutesBody });

/** Minutes' HTML as it would be stored; stores nothing. */
export const previewMinutes = async ({ body }: z.infer<typeof previewMinutesInput>) => {
  const { html } = await renderMinutes(body);
  return { html };
};
