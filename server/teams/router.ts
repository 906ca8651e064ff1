import { observerProcedure, ownerProcedure, router, signedInProcedure } from "#server/trpc/init.ts";
import { changeRole, changeRoleInput } from "./change-role.ts";
import { createTeamInput } from "./create-team.ts";
import { foundTeam } from "./found-team.ts";
import { leaveTeam } from "./leave-team.ts";
import { listMyTeams } from "./list-my-teams.ts";
import { listPeople } from "./list-people.ts";
import { readFrame } from "./read-frame.ts";
import { removeMember, removeMemberInput } from "./remove-member.ts";
import { updateTeam, updateTeamInput } from "./update-team.ts";

export const teamsRouter = router({
  create: signedInProcedure.input(createTeamInput).mutation(({ ctx, input }) => foundTeam(ctx, input)),
  mine: signedInProcedure.query(({ ctx }) => listMyTeams(ctx)),
  frame: observerProcedure.query(({ ctx }) => readFrame(ctx)),
  people: observerProcedure.query(({ ctx }) => listPeople(ctx)),
  update: ownerProcedure.input(updateTeamInput).mutation(({ ctx, input }) => updateTeam(ctx, input)),
  changeRole: ownerProcedure.input(changeRoleInput).mutation(({ ctx, input }) => changeRole(ctx, input)),
  removeMember: ownerProcedure
    .input(removeMemberInput)
    .mutation(({ ctx, input }) => removeMember(ctx, input)),
  leave: observerProcedure.mutation(({ ctx }) => leaveTeam(ctx)),
});
