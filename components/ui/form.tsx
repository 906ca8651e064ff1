import type { ComponentProps, SubmitEvent } from "react";

type Props = Omit<ComponentProps<"form">, "action" | "method" | "onSubmit"> & {
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
};

/** A form that its page sends by itself. */
export const Form = ({ onSubmit, ...form }: Props) => (
  <form
    // Until the page's script has come, sending would load the page anew without what was typed; this method does nothing.
    method="dialog"
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit(event);
    }}
    {...form}
  />
);
