import { OAuth2Server } from "oauth2-mock-server";

/** An OpenID Connect provider on this machine, and the settings that make the product use it. */
export const openSignOnServer = async (): Promise<{
  settings: Record<string, string>;
  close: () => Promise<void>;
}> => {
  const server = new OAuth2Server();
  await server.issuer.keys.generate("RS256");
  await server.start(0, "127.0.0.1");
  const { port } = server.address();
  server.issuer.url = `http://127.0.0.1:${port}`;
  const person = { sub: "sso-ines", name: "Inês Okafor", email: "ines@example.org", email_verified: true };
  server.service.on("beforeTokenSigning", (token) => Object.assign(token.payload, person));
  server.service.on("beforeUserinfo", (response) => {
    response.body = person;
  });
  return {
    settings: {
      OIDC_ISSUER: server.issuer.url,
      OIDC_ID: "lectern",
      OIDC_SECRET: "lectern-secret",
      OIDC_NAME: "Institute sign-on",
    },
    close: () => server.stop(),
  };
};
