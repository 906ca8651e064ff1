import { MOST_MINUTES_BYTES, MOST_SOURCE_BYTES, RENDER_MS, rendererVersion } from "./limits.ts";
import { plainSource } from "./plain-source.ts";
import type { RenderOptions } from "./render-markdown.ts";
import { type RenderRequest, workerPool } from "./worker-pool.ts";

/** HTML ready to be stored, and the version of the renderer that made it. */
export type Rendered = { html: string; rendererVersion: number };

const pool = workerPool({
  url: new URL("./worker.ts", import.meta.url),
  size: 2,
  jobMs: RENDER_MS,
  startMs: 10_000,
});

/** A comment's Markdown as HTML, made in a worker with a hard stop of 500 ms; else its source. Never rejects. */
export const renderComment = (markdown: string, options: RenderOptions = {}): Promise<Rendered> =>
  rendered({ kind: "comment", source: markdown, mentions: options.mentions ?? new Map() });

/** A session's minutes as HTML, as comments are rendered; they may be longer. Never rejects. */
export const renderMinutes = (markdown: string): Promise<Rendered> =>
  rendered({ kind: "comment", source: markdown, mentions: new Map(), mostBytes: MOST_MINUTES_BYTES });

/** An abstract as HTML, made in a worker with a hard stop of 500 ms; else its source. Never rejects. */
export const renderAbstractInWorker = (text: string): Promise<Rendered> =>
  rendered({ kind: "abstract", source: text });

/** Ends the workers, for shutdown; what still waits is answered with its source. */
export const closeRenderer = (): Promise<void> => pool.close();

const rendered = async (request: RenderRequest): Promise<Rendered> => {
  const most = (request.kind === "comment" ? request.mostBytes : undefined) ?? MOST_SOURCE_BYTES;
  const fits = Buffer.byteLength(request.source) <= most;
  const html = fits ? await pool.render(request) : undefined;
  return { html: html ?? plainSource(request.source), rendererVersion };
};
