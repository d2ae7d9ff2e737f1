// Lines run from left to right in some languages and the other way in others: styles say start and end, never left and right.

/** A place in a style sheet, to find it again. */
export interface PhysicalSide {
  readonly line: number;
  readonly text: string;
}

const properties = [
  /^(?:left|right|top|bottom)$/,
  /^(?:scroll-)?(?:margin|padding)-(?:left|right|top|bottom)$/,
  /^border-(?:left|right|top|bottom)(?:-(?:width|style|color))?$/,
  /^border-(?:top|bottom)-(?:left|right)-radius$/,
];
const boxes = /^(?:scroll-)?(?:margin|padding)$|^inset$|^border-width$/;
const alignments = /^(?:text-align|float|clear|justify-content|justify-items|justify-self)$/;

/** Every declaration of a style sheet, or of the styles of a component, that names a side of the screen rather than of the text. */
export function physicalSides(source: string): PhysicalSide[] {
  const isComponent = source.includes('<script') || source.includes('<style');
  let inStyle = !isComponent;
  return source.split('\n').flatMap((text, index) => {
    if (text.startsWith('<style')) inStyle = true;
    else if (text.startsWith('</style')) inStyle = false;
    return inStyle && isPhysical(text) ? [{ line: index + 1, text: text.trim() }] : [];
  });
}

function isPhysical(text: string): boolean {
  const [, property = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^;{]*);?\s*$/.exec(text) ?? [];
  if (properties.some((physical) => physical.test(property))) return true;
  if (alignments.test(property)) return /\b(?:left|right)\b/.test(value);
  // Four values name right and left apart; alike they name no side.
  if (!boxes.test(property)) return false;
  const [, right, , left] = partsOf(value);
  return left !== undefined && left !== right;
}

/** The values of a declaration; what stands in brackets is one of them. */
function partsOf(value: string): string[] {
  return value.match(/(?:[^\s()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? [];
}
