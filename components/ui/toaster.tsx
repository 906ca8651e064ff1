"use client";

import { useSyncExternalStore } from "react";
import { toastStore } from "./show-toast.ts";
import { ToastCard } from "./toast-card.tsx";

/** Takes nothing; the one place where toasts appear, a polite live region that is always there. */
export function Toaster() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read, toastStore.readOnServer);
  return (
    <section
      aria-label="Messages"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-[calc(4rem+env(safe-area-inset-bottom))] z-50 px-4 lg:bottom-4 print:hidden"
    >
      <ul className="mx-auto flex max-w-md flex-col gap-2 lg:mr-0">
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} />
        ))}
      </ul>
    </section>
  );
}
