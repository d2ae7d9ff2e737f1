/** A date as HTTP headers write it (`Tue, 25 Aug 2026 10:00:00 GMT`) in Unix milliseconds, or null. */
export function httpDateOf(text: string | null): number | null {
  if (text === null || !/^[A-Z][a-z]{2,8}, .{6,30} GMT$/.test(text.trim())) return null;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? null : moment;
}
