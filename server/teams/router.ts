import { readHome } from "#server/home/read-home.ts";
import {
  observerProcedure,
  organizerProcedure,
  ownerProcedure,
  publicProcedure,
  router,
  signedInProcedure,
} from "#server/trpc/init.ts";
import { acceptInvitation, acceptInvitationInput } from "./accept-invitation.ts";
import { changeRole, changeRoleInput } from "./change-role.ts";
import { createTeamInput } from "./create-team.ts";
import { foundTeam } from "./found-team.ts";
import { invite, inviteInput } from "./invite.ts";
import { leaveTeam } from "./leave-team.ts";
import { listInvitations } from "./list-invitations.ts";
import { listPeople } from "./list-people.ts";
import { openSample } from "./open-sample.ts";
import { readFrame } from "./read-frame.ts";
import { readInvitation, readInvitationInput } from "./read-invitation.ts";
import { removeMember, removeMemberInput } from "./remove-member.ts";
import { revokeInvitation, revokeInvitationInput } from "./revoke-invitation.ts";
import { updateTeam, updateTeamInput } from "./update-team.ts";

export const teamsRouter = router({
  create: signedInProcedure.input(createTeamInput).mutation(({ ctx, input }) => foundTeam(ctx, input)),
  openSample: signedInProcedure.mutation(({ ctx }) => openSample(ctx)),
  frame: observerProcedure.query(({ ctx }) => readFrame(ctx)),
  home: observerProcedure.query(({ ctx }) => readHome(ctx)),
  people: observerProcedure.query(({ ctx }) => listPeople(ctx)),
  invitations: organizerProcedure.query(({ ctx }) => listInvitations(ctx)),
  invite: organizerProcedure.input(inviteInput).mutation(({ ctx, input }) => invite(ctx, input)),
  revokeInvitation: organizerProcedure
    .input(revokeInvitationInput)
    .mutation(({ ctx, input }) => revokeInvitation(ctx, input)),
  readInvitation: publicProcedure
    .input(readInvitationInput)
    .query(({ ctx, input }) => readInvitation(ctx, input)),
  acceptInvitation: publicProcedure
    .input(acceptInvitationInput)
    .mutation(({ ctx, input }) => acceptInvitation(ctx, input)),
  update: ownerProcedure.input(updateTeamInput).mutation(({ ctx, input }) => updateTeam(ctx, input)),
  changeRole: ownerProcedure.input(changeRoleInput).mutation(({ ctx, input }) => changeRole(ctx, input)),
  removeMember: ownerProcedure
    .input(removeMemberInput)
    .mutation(({ ctx, input }) => removeMember(ctx, input)),
  leave: observerProcedure.mutation(({ ctx }) => leaveTeam(ctx)),
});
