import http, { type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Reply = (request: IncomingMessage, response: ServerResponse, url: URL) => void;
type Service = "arxiv" | "crossref" | "openalex" | "semantic-scholar";

export type MetadataServer = {
  url: string;
  /** The paths asked for, in order, with their User-Agent. */
  asked: { path: string; agent: string }[];
  /** How a service replies from now on; by itself it knows nothing. */
  reply: (service: Service, reply: Reply) => void;
  /** Forgets what was asked and how to reply. */
  forget: () => void;
  close: () => Promise<void>;
};

/** A server on a free port of this machine that stands for arXiv, Crossref, OpenAlex and Semantic Scholar, each in its folder. */
export const aMetadataServer = async (): Promise<MetadataServer> => {
  const replies = new Map<string, Reply>();
  const asked: MetadataServer["asked"] = [];
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const service = url.pathname.split("/")[1] ?? "";
    asked.push({ path: request.url ?? "", agent: request.headers["user-agent"] ?? "" });
    (replies.get(service) ?? nothing[service as Service] ?? notThere)(request, response, url);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    reply: (service, reply) => void replies.set(service, reply),
    forget: () => {
      asked.length = 0;
      replies.clear();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** Replies with a status and a text, as JSON unless told otherwise. */
export const answer =
  (status: number, body: string | object, headers: Record<string, string> = {}): Reply =>
  (_request, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };

/** An answer of arXiv with these entries. */
export const feedOf = (entries: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><link href="http://arxiv.org/api/query" rel="self"/>
<title type="html">ArXiv Query</title><id>http://arxiv.org/api/x</id>${entries}</feed>
`;

/** An entry of arXiv's, wrapped as it wraps them. */
export const entryOf = (id: string, more = ""): string => `<entry><id>http://arxiv.org/abs/${id}v2</id>
<updated>2024-02-01T00:00:00Z</updated><published>2024-01-02T00:00:00Z</published>
<title>Robots That Keep
  Diary ${id}</title><summary>  A diary is read back
before every task.
</summary><author><name>Ada Lovelace</name></author><author><name>Carl Friedrich Gauß</name></author>${more}</entry>`;

/** arXiv's error: a feed with one entry of that name. */
export const errorFeed = feedOf(
  `<entry><id>http://arxiv.org/api/errors#incorrect_id_format</id><title>Error</title><summary>incorrect id format</summary></entry>`,
);

const notThere = answer(404, { error: "Not found" });

const nothing: Record<Service, Reply> = {
  arxiv: answer(200, feedOf(""), { "content-type": "application/atom+xml" }),
  crossref: (_request, response) => {
    response.writeHead(404, { "content-type": "text/plain" });
    response.end("Resource not found.");
  },
  openalex: answer(200, { meta: { count: 0 }, results: [] }),
  "semantic-scholar": answer(404, { error: "Title match not found" }),
};
