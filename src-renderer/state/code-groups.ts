/** One run of a grouped code; strong ones are what people compare. */
export interface CodeGroup {
  readonly text: string;
  readonly strong: boolean;
}

/**
 * Cuts a code into groups for reading, without changing a character. With `ends` its first and last so many characters
 * are groups of their own and strong.
 */
export function groupCode(code: string, groupSize: number, ends = 0): readonly CodeGroup[] {
  if (ends === 0 || code.length <= ends * 2) return slice(code, groupSize, ends > 0);
  return [
    { text: code.slice(0, ends), strong: true },
    ...slice(code.slice(ends, -ends), groupSize, false),
    { text: code.slice(-ends), strong: true },
  ];
}

function slice(text: string, size: number, strong: boolean): CodeGroup[] {
  const groups: CodeGroup[] = [];
  for (let start = 0; start < text.length; start += size)
    groups.push({ text: text.slice(start, start + size), strong });
  return groups;
}

/** The two ends of a long code with an ellipsis between them; a code that is not longer comes back whole. */
export function shortenCode(code: string, ends: number): string {
  return code.length <= ends * 2 + 1 ? code : `${code.slice(0, ends)}…${code.slice(-ends)}`;
}
