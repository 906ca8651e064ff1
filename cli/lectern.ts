import { pathToFileURL } from "node:url";

/** What a command's file exports: it takes the words after the command's name and gives the exit status. */
type Command = { run: (argv: string[]) => Promise<number> };

const commands: Record<string, { about: string; load: () => Promise<Command> }> = {
  assign: {
    about: "give each row a column of its own at the least cost; prints JSON",
    load: () => import("./assign.ts"),
  },
  calendar: {
    about: "print the sessions of a TEAM as an iCalendar file",
    load: () => import("./calendar.ts"),
  },
  occurrences: {
    about: "print when a rule repeats, on the wall and in UTC",
    load: () => import("./occurrences.ts"),
  },
  parse: { about: "read papers from files or standard input; prints JSON", load: () => import("./parse.ts") },
  render: { about: "turn Markdown into safe HTML", load: () => import("./render.ts") },
  roster: {
    about: "find the fairest presenters for sessions, with reasons; prints JSON",
    load: () => import("./roster.ts"),
  },
  "sign-in-link": {
    about: "print a link that signs in once: EMAIL, or the first owner",
    load: () => import("./sign-in-link.ts"),
  },
  tally: { about: "count ballots by a rule, exactly; prints JSON", load: () => import("./tally.ts") },
};

const usageError = 64;

/** Takes the words after "lectern"; runs that command and gives its exit status, 64 when there is no such command. */
export async function lectern([name = "help", ...argv]: string[]): Promise<number> {
  if (name === "help" || name === "--help" || name === "-h") return help();
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return (await command.load()).run(argv);
  process.stderr.write(`There is no command "${name}". See: lectern help\n`);
  return usageError;
}

function help(): number {
  const lines = Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(14)}${about}`);
  process.stdout.write(`lectern COMMAND …\n${lines.join("\n")}\n`);
  return 0;
}

// exitCode instead of exit(): a long answer into a pipe must be written to its end.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await lectern(process.argv.slice(2));
}
