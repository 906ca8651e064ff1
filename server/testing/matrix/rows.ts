import { randomUUID } from "node:crypto";
import { attendanceRows } from "./attendance-rows.ts";
import { blackoutsRows } from "./blackouts-rows.ts";
import { calendarRows } from "./calendar-rows.ts";
import { dutiesRows } from "./duties-rows.ts";
import { loadsRows } from "./loads-rows.ts";
import { minutesRows } from "./minutes-rows.ts";
import { pollsRows } from "./polls-rows.ts";
import { questionsRows } from "./questions-rows.ts";
import { queueRows } from "./queue-rows.ts";
import { roundRows } from "./round-rows.ts";
import type { Rows } from "./row.ts";
import { seasonsRows } from "./seasons-rows.ts";
import { seriesRows } from "./series-rows.ts";
import { swapsRows } from "./swaps-rows.ts";
import { aDevice, anImport, aSession } from "./world.ts";

const profile = { name: "Nina New", email: "nina@example.org", timeZone: "Asia/Kathmandu" };

const auth: Rows = {
  "auth.me": { rung: "public" },
  "auth.options": { rung: "public" },
  "auth.requestLink": { rung: "public", input: () => ({ email: `${randomUUID()}@example.org` }) },
  "auth.readLink": { rung: "public", input: () => ({ token: "no-such-token" }) },
  "auth.useLink": { rung: "public", input: () => ({ token: "no-such-token" }) },
  "auth.setUp": { rung: "public", input: () => ({ token: "no-such-token", ...profile, teamName: "Mine" }) },
  "auth.signOut": { rung: "public" },
  "auth.devices": { rung: "signed-in" },
  "auth.endDevice": { rung: "signed-in", input: async (world) => ({ deviceId: await aDevice(world) }) },
  "auth.endOtherDevices": { rung: "signed-in" },
  "auth.updateProfile": { rung: "signed-in", input: () => ({ name: "Renamed" }) },
  "auth.requestConfirmation": { rung: "signed-in", input: () => ({ email: `${randomUUID()}@example.org` }) },
  "auth.linkedAccounts": { rung: "signed-in" },
  "auth.unlinkAccount": {
    rung: "signed-in",
    input: () => ({ provider: "github", providerAccountId: "none" }),
  },
  "auth.outbox": { rung: "signed-in", only: [] },
};

const teams: Rows = {
  "teams.create": { rung: "signed-in", input: () => ({ name: "Another group", timeZone: "Europe/Berlin" }) },
  "teams.openSample": { rung: "signed-in" },
  "teams.readInvitation": { rung: "public", input: ({ invitationToken: token }) => ({ token }) },
  "teams.acceptInvitation": {
    rung: "public",
    input: ({ invitationToken: token }) => ({ token, ...profile }),
  },
  "teams.frame": { rung: "observer" },
  "teams.home": { rung: "observer" },
  "teams.people": { rung: "observer" },
  "teams.leave": { rung: "observer" },
  "teams.invitations": { rung: "organizer" },
  "teams.invite": { rung: "organizer", input: () => ({ role: "member" }) },
  "teams.revokeInvitation": {
    rung: "organizer",
    names: true,
    input: ({ invitationId }) => ({ invitationId }),
  },
  "teams.update": {
    rung: "owner",
    input: ({ team }) => ({
      name: "Renamed",
      timeZone: "Asia/Tokyo",
      before: { name: `Team ${team.slug}`, timeZone: "Europe/Berlin" },
    }),
  },
  "teams.changeRole": {
    rung: "owner",
    names: true,
    input: ({ guestId }) => ({ userId: guestId, role: "observer" }),
  },
  "teams.removeMember": { rung: "owner", names: true, input: ({ guestId }) => ({ userId: guestId }) },
};

const papers: Rows = {
  "papers.list": { rung: "observer", input: () => ({ view: "day" }) },
  "papers.search": { rung: "observer", input: () => ({ words: "study" }) },
  "papers.read": { rung: "observer", names: true, input: ({ paperId }) => ({ paperId }) },
  "papers.tags": { rung: "observer" },
  "papers.readImportLine": {
    rung: "organizer",
    names: true,
    input: ({ importId }) => ({ importId, position: 1 }),
  },
  "papers.setTags": { rung: "member", names: true, input: ({ paperId }) => ({ paperId, tags: ["vision"] }) },
  "papers.archive": { rung: "organizer", names: true, input: ({ paperId }) => ({ paperId }) },
  "papers.restore": { rung: "organizer", names: true, input: ({ paperId }) => ({ paperId }) },
  "papers.previewImport": { rung: "organizer", input: () => ({ sources: [{ text: anImport() }] }) },
  "papers.recogniseText": {
    rung: "organizer",
    input: () => ({ text: anImport(), format: "auto", isWhole: true }),
  },
  "papers.imports": { rung: "organizer" },
  "papers.readImport": { rung: "organizer", names: true, input: ({ importId }) => ({ importId }) },
  "papers.readImportAgain": { rung: "organizer", names: true, input: ({ importId }) => ({ importId }) },
  "papers.importLines": { rung: "organizer", names: true, input: ({ importId }) => ({ importId }) },
  "papers.setFills": {
    rung: "organizer",
    names: true,
    input: ({ importId }) => ({ importId, position: "all", fields: "all" }),
  },
  "papers.setColumns": {
    rung: "organizer",
    names: true,
    input: ({ importId }) => ({ importId, source: 1, fields: ["title", "authors"] }),
  },
  "papers.setVerdict": {
    rung: "organizer",
    names: true,
    input: ({ importId, paperId }) => ({ importId, position: 1, paperId, said: "open" }),
  },
  "papers.setPresenters": {
    rung: "organizer",
    names: true,
    input: ({ importId, team }) => ({ importId, presenters: [{ name: "Mia", userId: team.member.userId }] }),
  },
  "papers.importDetails": { rung: "organizer", names: true, input: ({ importId }) => ({ importId }) },
  "papers.retryDetails": { rung: "organizer", names: true, input: ({ paperId }) => ({ paperId }) },
  "papers.tickLines": {
    rung: "organizer",
    names: true,
    input: ({ importId }) => ({ importId, positions: [1], ticked: false }),
  },
  "papers.setImportOptions": {
    rung: "organizer",
    names: true,
    input: ({ importId }) => ({
      importId,
      listing: { name: "Daily Papers", listedOn: "2026-08-12" },
      tags: ["vision"],
    }),
  },
  "papers.editLine": {
    rung: "organizer",
    names: true,
    input: ({ importId }) => ({
      importId,
      position: 1,
      title: "Better",
      abstract: null,
      before: { title: null, abstract: null },
    }),
  },
  "papers.runImport": { rung: "organizer", names: true, input: ({ importId }) => ({ importId }) },
  "papers.undoImport": {
    rung: "organizer",
    names: true,
    input: ({ storedImportId: importId }) => ({ importId }),
  },
  "votes.toVoteOn": { rung: "observer" },
  "votes.set": { rung: "member", names: true, input: ({ paperId }) => ({ paperId, vote: "yes" }) },
};

const sessions: Rows = {
  "sessions.month": { rung: "observer", input: () => ({ month: "2026-10" }) },
  "sessions.list": { rung: "observer", input: () => ({ when: "upcoming" }) },
  "sessions.read": { rung: "observer", names: true, input: ({ sessionId }) => ({ sessionId }) },
  "sessions.forPaper": { rung: "observer", input: ({ paperId }) => ({ paperId }) },
  "sessions.pickPapers": { rung: "organizer", input: () => ({ search: "" }) },
  "sessions.create": { rung: "organizer", input: () => ({ id: randomUUID(), ...aSession }) },
  "sessions.update": {
    rung: "organizer",
    names: true,
    input: ({ sessionId }) => ({ sessionId, version: 1, ...aSession, title: "Later" }),
  },
  "sessions.setPapers": {
    rung: "organizer",
    names: true,
    input: ({ sessionId }) => ({ sessionId, paperIds: [] }),
  },
  "sessions.cancel": { rung: "organizer", names: true, input: ({ sessionId }) => ({ sessionId }) },
  "sessions.markHeld": { rung: "organizer", names: true, input: ({ sessionId }) => ({ sessionId }) },
  "sessions.markNotHeld": { rung: "organizer", names: true, input: ({ sessionId }) => ({ sessionId }) },
  "sessions.reopen": { rung: "organizer", names: true, input: ({ sessionId }) => ({ sessionId }) },
  "presenters.candidates": {
    rung: "organizer",
    input: ({ sessionId, paperId }) => ({ sessionId, paperId }),
  },
  "presenters.assign": {
    rung: "organizer",
    names: true,
    input: ({ sessionId, paperId, team }) => ({ sessionId, paperId, userId: team.member.userId }),
  },
  "presenters.answer": {
    rung: "observer",
    only: ["member"],
    names: true,
    input: ({ assignmentId }) => ({ assignmentId, answer: "accept" }),
  },
  "presenters.withdraw": {
    rung: "observer",
    only: ["member", "organizer", "owner"],
    names: true,
    input: ({ assignmentId }) => ({ assignmentId }),
  },
  "presenters.volunteer": { rung: "member", names: true, input: ({ sessionId }) => ({ sessionId }) },
};

const comments: Rows = {
  "comments.page": { rung: "observer", names: true, input: ({ paperId }) => ({ paperId }) },
  "comments.around": { rung: "observer", names: true, input: ({ paperId }) => ({ paperId, number: 1 }) },
  "comments.changes": { rung: "observer", names: true, input: ({ paperId }) => ({ paperId, since: 0 }) },
  "comments.nextNew": { rung: "observer", names: true, input: ({ paperId }) => ({ paperId, afterPath: "" }) },
  "comments.source": { rung: "observer", names: true, input: ({ commentId }) => ({ commentId }) },
  "comments.history": { rung: "observer", names: true, input: ({ commentId }) => ({ commentId }) },
  "comments.preview": { rung: "observer", input: () => ({ body: "*draft*" }) },
  "comments.post": {
    rung: "observer",
    names: true,
    input: ({ paperId }) => ({ id: randomUUID(), paperId, body: "Hello" }),
  },
  "comments.edit": {
    rung: "observer",
    only: ["member"],
    names: true,
    input: ({ commentId }) => ({ commentId, version: 1, body: "Mended" }),
  },
  "comments.delete": {
    rung: "observer",
    only: ["member", "organizer", "owner"],
    names: true,
    input: ({ commentId }) => ({ commentId }),
  },
  "comments.restore": { rung: "observer", names: true, input: ({ commentId }) => ({ commentId }) },
  "comments.markRead": { rung: "observer", names: true, input: ({ paperId }) => ({ paperId }) },
};

/** Who may call what: a row for every procedure of the router, or the build fails. */
export const rows: Rows = {
  ...auth,
  ...teams,
  ...papers,
  ...queueRows,
  ...sessions,
  ...comments,
  ...roundRows,
  ...dutiesRows,
  ...loadsRows,
  ...swapsRows,
  ...seasonsRows,
  ...seriesRows,
  ...pollsRows,
  ...blackoutsRows,
  ...calendarRows,
  ...attendanceRows,
  ...minutesRows,
  ...questionsRows,
  "live.watch": { rung: "observer", input: () => ({ lastEventId: "0" }) },
};
