import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { isIP } from "node:net";
import { isPublicAddress } from "./is-public-address.ts";
import { lookUpChecked, RefusedAddress } from "./look-up-checked.ts";
import { readBody, TooLarge } from "./read-body.ts";

/** Whether an address may be asked: not at all, where its host is on the public internet, or wherever it leads (configuration). */
export type Judgement = "refused" | "checked" | "trusted";

export type OutboundRules = {
  judge: (url: URL) => Judgement;
  /** Tests replace it, so that they may ask this machine. */
  isPublic?: (address: string) => boolean;
  headers: Record<string, string>;
  /** For everything together, redirects and body too; 10 s unless told. */
  milliseconds?: number;
};

export type Fetched =
  | { ok: true; status: number; retryAfter: string | null; body: string }
  | { ok: false; why: "refused" | "too_slow" | "too_large" | "unreachable" };

const mostRedirects = 3;
const defaultMilliseconds = 10_000;

/**
 * Asks an address outside by GET. Every hop is judged anew, its addresses checked when the socket connects; at most 3 redirects,
 * 10 s, 5 MB. Gives the answer, or why there is none; never throws.
 */
export const fetchPublic = async (address: string, rules: OutboundRules): Promise<Fetched> => {
  const signal = AbortSignal.timeout(rules.milliseconds ?? defaultMilliseconds);
  let next = address;
  try {
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const url = URL.canParse(next) ? new URL(next) : null;
      if (!url || !mayAsk(url, rules)) return { ok: false, why: "refused" };
      const answer = await send(url, rules, signal);
      const { statusCode: status = 0, headers } = answer;
      if (status < 300 || status > 399 || headers.location === undefined)
        return { ok: true, status, retryAfter: headers["retry-after"] ?? null, body: await readBody(answer) };
      answer.destroy();
      next = URL.canParse(headers.location, url.href) ? new URL(headers.location, url.href).href : "";
    }
    return { ok: false, why: "refused" };
  } catch (error) {
    if (signal.aborted) return { ok: false, why: "too_slow" };
    if (error instanceof TooLarge) return { ok: false, why: "too_large" };
    return { ok: false, why: error instanceof RefusedAddress ? "refused" : "unreachable" };
  }
};

// A socket asks no look-up for a host that is an address already, so that one is checked here.
const mayAsk = (url: URL, { judge, isPublic = isPublicAddress }: OutboundRules): boolean => {
  if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return false;
  const judgement = judge(url);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return judgement === "trusted" || (judgement === "checked" && (isIP(host) === 0 || isPublic(host)));
};

const send = (url: URL, rules: OutboundRules, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { judge, isPublic = isPublicAddress, headers } = rules;
    const request = (url.protocol === "https:" ? https : http).get(url, {
      // Its own connection: one kept open for a trusted place must not serve a checked one.
      agent: false,
      headers: { ...headers, "accept-encoding": "gzip" },
      signal,
      ...(judge(url) === "trusted" ? {} : { lookup: lookUpChecked(isPublic) }),
    });
    request.once("response", resolve);
    request.once("error", reject);
  });
