"use client";
import { useLayoutEffect, useState } from "react";
import { v7 } from "uuid";
import { dropForm, type KeptForm, keepForm, readForm } from "./kept-form.ts";

/**
 * A form that survives leaving the page, until what it makes is stored. Takes its key (see formKey), how it begins, and perhaps
 * what becomes of one that was found here. Gives its fields, the id of what it makes, whether an earlier one was found, and how
 * to change it, forget it and start afresh.
 */
export const useKeptForm = <Form extends object>(
  key: string,
  fresh: Form,
  settle: (found: Form) => Form = (found) => found,
) => {
  const [begun] = useState({ fresh, settle });
  const [kept, setKept] = useState<KeptForm<Form>>(() => ({ id: v7(), form: fresh }));
  const [isFound, setIsFound] = useState(false);
  // Before the browser paints: who goes from one form to another that shares its fields sees them filled at once.
  useLayoutEffect(() => {
    const found = readForm(key, begun.fresh);
    if (!found) return;
    setKept({ ...found, form: begun.settle(found.form) });
    setIsFound(true);
  }, [key, begun]);
  const forget = () => dropForm(key, kept.id);
  return {
    ...kept,
    isFound,
    change: (news: Partial<Form>) =>
      setKept((before) => {
        const next = { ...before, form: { ...before.form, ...news } };
        keepForm(key, next);
        return next;
      }),
    forget,
    startAfresh: () => {
      forget();
      setIsFound(false);
      setKept({ id: v7(), form: begun.fresh });
    },
  };
};
