"use client";
import { createContext, type ReactNode, useContext } from "react";

const Context = createContext(true);

/** Says to the pages inside whether their team sends mails at all; the sample group sends none. */
export const SendsMail = ({ value, children }: { value: boolean; children: ReactNode }) => (
  <Context value={value}>{children}</Context>
);

/** Whether acts of this team may promise a mail. */
export const useSendsMail = (): boolean => useContext(Context);
