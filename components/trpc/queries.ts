import { type InvalidateOptions, type InvalidateQueryFilters, QueryClient } from "@tanstack/react-query";

/** The page's query cache. */
export class Queries extends QueryClient {
  /**
   * Reads again what news have made old. A query's very first answer may be on its way then, read before the change: TanStack
   * takes that one for the new reading. Here it is asked once more when it has come.
   */
  override async invalidateQueries(filters?: InvalidateQueryFilters, options?: InvalidateOptions) {
    const first = this.getQueryCache()
      .findAll(filters)
      .filter(({ state }) => state.data === undefined && state.fetchStatus !== "idle");
    await super.invalidateQueries(filters, options);
    if (first.length > 0)
      await super.invalidateQueries({ predicate: (query) => first.includes(query) }, options);
  }
}
