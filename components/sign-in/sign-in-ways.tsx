import { FormError } from "#components/ui/form-error.tsx";
import { LinkForm } from "./link-form.tsx";
import { ServiceButton } from "./service-button.tsx";
import { otherServiceError, serviceErrors } from "./words.ts";

type Props = {
  services: readonly { id: string; name: string }[];
  sendsMail: boolean;
  next: string;
  /** What a service's callback complained about. */
  error?: string;
};

/** Every way to sign in that this server offers: services first, then a link by mail. */
export const SignInWays = ({ services, sendsMail, next, error }: Props) => (
  <div className="flex flex-col gap-4">
    <FormError>{error ? (serviceErrors[error] ?? otherServiceError) : null}</FormError>
    {services.length > 0 ? (
      <>
        {services.map((service) => (
          <ServiceButton key={service.id} service={service} verb="Sign in with" next={next} />
        ))}
        <p className="flex items-center gap-3 py-1 text-sm text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
          or by mail
        </p>
      </>
    ) : null}
    <LinkForm next={next} sendsMail={sendsMail} />
  </div>
);
