import { parentPort } from "node:worker_threads";
import { renderAbstract } from "./render-abstract.ts";
import { renderMarkdown } from "./render-markdown.ts";
import type { RenderRequest } from "./worker-pool.ts";

parentPort?.on("message", (request: RenderRequest) => {
  const html =
    request.kind === "comment"
      ? renderMarkdown(request.source, { mentions: request.mentions, mostBytes: request.mostBytes })
      : renderAbstract(request.source);
  parentPort?.postMessage({ html });
});

parentPort?.postMessage("ready");
