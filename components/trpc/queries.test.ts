import { QueryObserver } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { Queries } from "./queries.ts";

const watched = () => {
  const queries = new Queries();
  const asked: ((answer: string) => void)[] = [];
  const observer = new QueryObserver(queries, {
    queryKey: ["paper"],
    queryFn: () => new Promise<string>((resolve) => asked.push(resolve)),
  });
  const stop = observer.subscribe(() => undefined);
  return { queries, asked, observer, stop };
};

it("asks again when news come before a query's first answer", async () => {
  const { queries, asked, observer, stop } = watched();
  const read = queries.invalidateQueries({ queryKey: ["paper"] });
  asked[0]?.("from before the news");
  await expect.poll(() => asked.length).toBe(2);
  asked[1]?.("from after the news");
  await read;
  expect(observer.getCurrentResult().data).toBe("from after the news");
  stop();
});

it("asks once when the first answer is there, and not at all what nobody watches", async () => {
  const { queries, asked, observer, stop } = watched();
  asked[0]?.("first");
  await expect.poll(() => observer.getCurrentResult().data).toBe("first");
  const read = queries.invalidateQueries();
  await expect.poll(() => asked.length).toBe(2);
  asked[1]?.("second");
  await read;
  stop();
  await queries.invalidateQueries();
  expect(asked).toHaveLength(2);
});
