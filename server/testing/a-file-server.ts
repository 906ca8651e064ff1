import http, { type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** For tests: a server of this machine, on a free port unless told, that gives texts by path, or whatever a listener does; 404 else. */
export const aFileServer = async (port = 0) => {
  const files = new Map<string, string | RequestListener>();
  const server = http.createServer((request, response) => {
    const file = files.get(request.url ?? "");
    if (typeof file === "function") file(request, response);
    else response.writeHead(file === undefined ? 404 : 200, { "content-type": "text/calendar" }).end(file);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    /** Gives the address of a file that says this from now on. */
    put: (path: string, file: string | RequestListener): string => {
      files.set(path, file);
      return `http://${host}${path}`;
    },
    drop: (path: string) => void files.delete(path),
    close: () => server.close().closeAllConnections(),
  };
};
