import { splitLinks } from "./split-links.ts";

/** Takes a mail's text; as it was written, its links to be clicked. */
export const MailText = ({ text }: { text: string }) => (
  <div className="max-w-[68ch] font-serif text-base whitespace-pre-line wrap-anywhere">
    {splitLinks(text).map((part) =>
      part.isLink ? (
        <a
          key={part.at}
          href={part.text}
          rel="noreferrer"
          className="text-accent underline underline-offset-[0.18em]"
        >
          {part.text}
        </a>
      ) : (
        part.text
      ),
    )}
  </div>
);
