import { createHash, randomBytes } from "node:crypto";

/** A fresh secret of 256 bits, safe in a URL and a cookie. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** SHA-256 of a token, hex: what the database keeps, so that a stolen backup opens nothing. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");
