/** Who may take which place, and what that costs. Members and sessions are numbers from 0. */
export type FlowProblem = {
  members: number;
  /** How many members each session needs. */
  needs: readonly number[];
  /** What it costs that a member takes a place in a session; null when they cannot. */
  pairCost: (session: number, member: number) => bigint | null;
  /** What a member's n-th talk costs (n from 1), never below 0 and never less than the one before; null when there is none. */
  talkCost: (member: number, nth: number) => bigint | null;
  /** What an empty place costs. */
  emptyCost: bigint;
  /** Pairs that stand already: they count as talks and fill places, and nobody moves them. */
  locked: readonly (readonly [session: number, member: number])[];
};

/** The members of each session, locked ones too, ascending. Where there are fewer than needed, a place stays empty. */
export type Picks = number[][];

/**
 * Fills places at the least total cost, exactly: a min-cost flow by successive shortest paths with potentials (Ahuja, Magnanti, Orlin,
 * Network Flows, 9.7), one path per place. Costs are whole numbers of any size. At most sum(needs) × members × sum(needs) steps.
 */
export const leastCostFlow = (problem: FlowProblem): Picks => {
  const net = openNet(problem);
  problem.needs.forEach((need, session) => {
    const missing = need - (net.picks[session]?.size ?? 0);
    for (let place = 0; place < missing; place++) fillPlace(net, session);
  });
  return net.picks.map((picked) => [...picked].sort((a, b) => a - b));
};

type Net = {
  costs: (bigint | null)[][];
  picks: Set<number>[];
  isLocked: Set<number>[];
  talks: number[];
  talkCost: FlowProblem["talkCost"];
  emptyCost: bigint;
  /** Potentials that keep every reduced cost at 0 or above; the end's is the last. */
  ofSession: bigint[];
  ofMember: bigint[];
  ofEnd: bigint;
};

const openNet = ({ members, needs, pairCost, talkCost, emptyCost, locked }: FlowProblem): Net => {
  const everybody = Array.from({ length: members }, (_, member) => member);
  const given = needs.map((_, session) => everybody.map((member) => pairCost(session, member)));
  const least = given.flat().reduce<bigint>((low, cost) => (cost !== null && cost < low ? cost : low), 0n);
  const isLocked = needs.map(() => new Set<number>());
  const talks = everybody.map(() => 0);
  for (const [session, member] of locked) {
    isLocked[session]?.add(member);
    talks[member] = (talks[member] ?? 0) + 1;
  }
  return {
    // Every place costs one pair or stays empty, so the same amount on both changes nothing but the sign.
    costs: given.map((row) => row.map((cost) => (cost === null ? null : cost - least))),
    emptyCost: emptyCost - least,
    picks: isLocked.map((set) => new Set(set)),
    isLocked,
    talks,
    talkCost,
    ofSession: needs.map(() => 0n),
    ofMember: talks.map(() => 0n),
    ofEnd: 0n,
  };
};

/** How the search reached a member (from a session) or a session (by taking its place from a member, or its empty place). */
type Reached = { cost: bigint; from: number };

type Search = {
  sessions: Map<number, Reached>;
  members: Map<number, Reached>;
  end: (Reached & { by: "member" | "empty" }) | null;
};

// Dijkstra over what is left of the network, from one session to the end; then the path is turned and potentials follow.
const fillPlace = (net: Net, start: number): void => {
  const search: Search = {
    sessions: new Map([[start, { cost: 0n, from: -1 }]]),
    members: new Map(),
    end: null,
  };
  const openSessions = new Set([start]);
  const openMembers = new Set<number>();
  for (;;) {
    const session = cheapest(openSessions, search.sessions);
    const member = cheapest(openMembers, search.members);
    const next = least([session?.cost, member?.cost]);
    if (next === null || (search.end && search.end.cost <= next)) break;
    if (session && session.cost === next) {
      openSessions.delete(session.id);
      leaveSession(net, search, session.id, session.cost, openMembers);
    } else if (member) {
      openMembers.delete(member.id);
      leaveMember(net, search, member.id, member.cost, openSessions);
    }
  }
  if (!search.end) throw new Error("An empty place can always stay empty.");
  raisePotentials(net, search, search.end.cost);
  turnPath(net, search);
};

const leaveSession = (net: Net, search: Search, session: number, cost: bigint, open: Set<number>): void => {
  const own = net.ofSession[session] ?? 0n;
  reachEnd(search, cost + net.emptyCost + own - net.ofEnd, session, "empty");
  net.costs[session]?.forEach((pair, member) => {
    if (pair === null || net.picks[session]?.has(member)) return;
    const reached = cost + pair + own - (net.ofMember[member] ?? 0n);
    const before = search.members.get(member);
    if (before && before.cost <= reached) return;
    search.members.set(member, { cost: reached, from: session });
    open.add(member);
  });
};

const leaveMember = (net: Net, search: Search, member: number, cost: bigint, open: Set<number>): void => {
  const own = net.ofMember[member] ?? 0n;
  const talk = net.talkCost(member, (net.talks[member] ?? 0) + 1);
  if (talk !== null) reachEnd(search, cost + talk + own - net.ofEnd, member, "member");
  net.picks.forEach((picked, session) => {
    const pair = net.costs[session]?.[member];
    if (!picked.has(member) || net.isLocked[session]?.has(member) || pair === null || pair === undefined)
      return;
    const reached = cost - pair + own - (net.ofSession[session] ?? 0n);
    const before = search.sessions.get(session);
    if (before && before.cost <= reached) return;
    search.sessions.set(session, { cost: reached, from: member });
    open.add(session);
  });
};

const reachEnd = (search: Search, cost: bigint, from: number, by: "member" | "empty"): void => {
  if (!search.end || cost < search.end.cost) search.end = { cost, from, by };
};

const raisePotentials = (net: Net, search: Search, atMost: bigint): void => {
  const rise = (reached: Reached | undefined) => (reached && reached.cost < atMost ? reached.cost : atMost);
  net.ofSession = net.ofSession.map((value, session) => value + rise(search.sessions.get(session)));
  net.ofMember = net.ofMember.map((value, member) => value + rise(search.members.get(member)));
  net.ofEnd += atMost;
};

const turnPath = (net: Net, search: Search): void => {
  if (!search.end) return;
  const { from, by } = search.end;
  let session = from;
  if (by === "member") {
    net.talks[from] = (net.talks[from] ?? 0) + 1;
    session = giveTo(net, search, from);
  }
  for (let loser = takenFrom(search, session); loser >= 0; loser = takenFrom(search, session)) {
    net.picks[session]?.delete(loser);
    session = giveTo(net, search, loser);
  }
};

const takenFrom = (search: Search, session: number): number => search.sessions.get(session)?.from ?? -1;

/** Puts a member where the path came from; gives that session. */
const giveTo = (net: Net, search: Search, member: number): number => {
  const session = search.members.get(member)?.from ?? -1;
  net.picks[session]?.add(member);
  return session;
};

const cheapest = (open: Set<number>, reached: Map<number, Reached>): { id: number; cost: bigint } | null => {
  let best: { id: number; cost: bigint } | null = null;
  for (const id of open) {
    const cost = reached.get(id)?.cost ?? 0n;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best;
};

const least = (values: readonly (bigint | undefined)[]): bigint | null =>
  values.reduce<bigint | null>(
    (low, value) => (value !== undefined && (low === null || value < low) ? value : low),
    null,
  );
