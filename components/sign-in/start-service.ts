/**
 * Leads to an outside service to sign in there, and afterwards back to `next`. By hand instead of a form: the page's
 * policy lets forms go nowhere but here, also by redirects. Throws when the server cannot be reached.
 */
export const startService = async (service: string, next: string): Promise<void> => {
  const { csrfToken } = await (await fetch("/api/auth/csrf")).json();
  const answer = await fetch(`/api/auth/signin/${service}`, {
    method: "POST",
    headers: { "X-Auth-Return-Redirect": "1" },
    body: new URLSearchParams({ csrfToken, callbackUrl: next }),
  });
  const { url } = await answer.json();
  window.location.assign(url);
};
