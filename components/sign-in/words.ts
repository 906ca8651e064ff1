/** What an outside service's failure means to a person; next-auth's own words name the cases. */
export const serviceErrors: Record<string, string> = {
  OAuthAccountNotLinked: "That account already opens somebody else's account here. Nothing was changed.",
  AccessDenied: "The service did not let you in.",
  OAuthCallbackError: "Signing in there was cancelled. Nothing was changed.",
};

export const otherServiceError = "Signing in did not work. Please try again, or use another way.";

export const noMail = "This server sends no mails. Whoever set it up finds your link in the outbox.";
