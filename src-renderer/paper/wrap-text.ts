/** By how much lines are made narrower at a time, in dots. */
const evenStep = 8;

/** Breaks a text where its language may be broken, and anywhere in what is too long for a line. */
export function wrap(
  text: string,
  width: number,
  language: string,
  widthOf: (words: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const add = (part: string): void => {
    if (line === '' || widthOf(line + part.trimEnd()) <= width) {
      line += part;
      return;
    }
    lines.push(line.trim());
    line = part.trimStart();
  };
  for (const part of unbreakable(text, language)) {
    if (widthOf(part.trimEnd()) <= width) add(part);
    else
      for (const { segment } of new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(part)) add(segment);
  }
  lines.push(line.trim());
  return lines.filter((one) => one !== '');
}

/** Words with the marks that may not begin a line after them, and those that may not end one before. */
function unbreakable(text: string, language: string): readonly string[] {
  const parts: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const last = parts.at(-1);
    const stays = /^[\s\p{Pe}\p{Pf}\p{Po}ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]+$/u.test(segment);
    const holds = last !== undefined && /[\p{Ps}\p{Pi}]$/u.test(last);
    if (last !== undefined && (stays || holds)) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}

/** The same in as few lines, none of which is much shorter than the others. */
export function wrapEvenly(
  text: string,
  width: number,
  language: string,
  widthOf: (words: string) => number,
): readonly string[] {
  let lines = wrap(text, width, language, widthOf);
  const fewest = lines.length;
  if (fewest < 2) return lines;
  for (let narrower = width - evenStep; narrower > 0; narrower -= evenStep) {
    const next = wrap(text, narrower, language, widthOf);
    if (next.length > fewest) break;
    lines = next;
  }
  return lines;
}
