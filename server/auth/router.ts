import { publicProcedure, router, signedInProcedure } from "#server/trpc/init.ts";
import { endDevice, endDeviceInput, endOtherDevices } from "./end-device.ts";
import { listLinkedAccounts, unlinkAccount, unlinkAccountInput } from "./linked-accounts.ts";
import { listDevices } from "./list-devices.ts";
import { readLink, readLinkInput } from "./read-link.ts";
import { readMe } from "./read-me.ts";
import { readOptions } from "./read-options.ts";
import { outboxInput, readOutbox } from "./read-outbox.ts";
import { requestConfirmation, requestConfirmationInput } from "./request-confirmation.ts";
import { requestLink, requestLinkInput } from "./request-link.ts";
import { setUp, setUpInput } from "./set-up.ts";
import { signOut } from "./sign-out.ts";
import { updateProfile, updateProfileInput } from "./update-profile.ts";
import { useLink } from "./use-link.ts";

export const authRouter = router({
  me: publicProcedure.query(({ ctx }) => readMe(ctx)),
  options: publicProcedure.query(({ ctx }) => readOptions(ctx)),
  requestLink: publicProcedure.input(requestLinkInput).mutation(({ ctx, input }) => requestLink(ctx, input)),
  readLink: publicProcedure.input(readLinkInput).query(({ ctx, input }) => readLink(ctx, input)),
  useLink: publicProcedure.input(readLinkInput).mutation(({ ctx, input }) => useLink(ctx, input)),
  setUp: publicProcedure.input(setUpInput).mutation(({ ctx, input }) => setUp(ctx, input)),
  signOut: publicProcedure.mutation(({ ctx }) => signOut(ctx)),
  devices: signedInProcedure.query(({ ctx }) => listDevices(ctx)),
  endDevice: signedInProcedure.input(endDeviceInput).mutation(({ ctx, input }) => endDevice(ctx, input)),
  endOtherDevices: signedInProcedure.mutation(({ ctx }) => endOtherDevices(ctx)),
  updateProfile: signedInProcedure
    .input(updateProfileInput)
    .mutation(({ ctx, input }) => updateProfile(ctx, input)),
  requestConfirmation: signedInProcedure
    .input(requestConfirmationInput)
    .mutation(({ ctx, input }) => requestConfirmation(ctx, input)),
  linkedAccounts: signedInProcedure.query(({ ctx }) => listLinkedAccounts(ctx)),
  unlinkAccount: signedInProcedure
    .input(unlinkAccountInput)
    .mutation(({ ctx, input }) => unlinkAccount(ctx, input)),
  outbox: signedInProcedure.input(outboxInput).query(({ ctx, input }) => readOutbox(ctx, input)),
});
