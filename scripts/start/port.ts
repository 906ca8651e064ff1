import net from "node:net";

/** Says why a port cannot be listened on, in a sentence, or gives null when it is free (0: any port, always free). */
export function portFault(port: number, host: string): Promise<string | null> {
  if (port === 0) return Promise.resolve(null);
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(sentence(error.code ?? "", port, host)));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}

function sentence(code: string, port: number, host: string): string {
  if (code === "EADDRINUSE")
    return `Port ${port} is taken by another program. Stop that one, or set PORT to another, for example PORT=${port + 1}.`;
  if (code === "EACCES") return `Port ${port} needs special rights. Set PORT to 1024 or above.`;
  return `Nothing can listen on ${host}, port ${port} (${code}). Check HOST and PORT.`;
}
