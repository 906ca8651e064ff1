import type { IncomingMessage, ServerResponse } from "node:http";
import { AppError } from "#server/errors.ts";
import { makeContext, type Process } from "#server/process.ts";
import { setMailChoiceByLink } from "#server/scheduling/attendance/mail-choice.ts";
import { addressOf } from "./address.ts";

/** A mail program sends one line. */
const bodyLimit = 2_000;

/**
 * Answers the one POST by which a mail program ends a member's session mails (RFC 8058): no cookie, no page of ours before it, since
 * the address carries a seal of its own. GET of the same address is a page. Gives false for everything else.
 */
export const answerOneClick = async (
  process: Process,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> => {
  const url = new URL(request.url ?? "/", "http://localhost");
  if (url.pathname !== "/session-mail" || request.method !== "POST") return false;
  const say = (status: number, sentence: string): true => {
    response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
    response.end(`${sentence}\n`);
    return true;
  };
  const body = await readBody(request);
  if (body === null) return say(413, "That is too much.");
  // As a form, or as a form in parts; both are allowed.
  if (!/List-Unsubscribe"?[\s=]+One-Click/.test(body)) return say(400, "This address only ends mails.");
  const ctx = makeContext(process, {
    token: null,
    address: addressOf(request, process.env),
    userAgent: request.headers["user-agent"] ?? null,
  });
  try {
    await setMailChoiceByLink(ctx, {
      token: (url.searchParams.get("token") ?? "").slice(0, 300),
      on: false,
    });
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return say(404, "This link is not known.");
    throw error;
  }
  return say(200, "You get no more mails about these sessions.");
};

const readBody = async (request: IncomingMessage): Promise<string | null> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > bodyLimit) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString("utf8");
};
