/** Five by three dots a digit, a row each, as bits from the left. */
const digits: Readonly<Record<string, readonly number[]>> = {
  '0': [7, 5, 5, 5, 7],
  '1': [2, 6, 2, 2, 7],
  '2': [7, 1, 7, 4, 7],
  '3': [7, 1, 7, 1, 7],
  '4': [5, 5, 7, 1, 1],
  '5': [7, 4, 7, 1, 7],
  '6': [7, 4, 7, 5, 7],
  '7': [7, 1, 1, 2, 2],
  '8': [7, 5, 7, 5, 7],
  '9': [7, 5, 7, 1, 7],
  '+': [0, 2, 7, 2, 0],
};

/** Side of the picture, in pixels. */
export const badgeSide = 32;

const red = [0x2b, 0x26, 0xc6, 0xff] as const;
const white = [0xff, 0xff, 0xff, 0xff] as const;

/** A red disc with the number in white, for a task bar that shows pictures alone: BGRA, `badgeSide` pixels square. */
export function badgePicture(waiting: number): Buffer {
  const bitmap = Buffer.alloc(badgeSide * badgeSide * 4);
  const paint = (x: number, y: number, colour: readonly number[]): void => {
    bitmap.set(colour, (y * badgeSide + x) * 4);
  };
  const middle = (badgeSide - 1) / 2;
  for (let y = 0; y < badgeSide; y += 1) {
    for (let x = 0; x < badgeSide; x += 1) {
      if (Math.hypot(x - middle, y - middle) <= middle) paint(x, y, red);
    }
  }
  const text = waiting > 9 ? '9+' : String(waiting);
  const dot = text.length > 1 ? 3 : 4;
  const left = Math.round((badgeSide - (text.length * 4 - 1) * dot) / 2);
  const top = Math.round((badgeSide - 5 * dot) / 2);
  [...text].forEach((digit, place) =>
    digits[digit]?.forEach((row, line) => {
      for (let column = 0; column < 3; column += 1) {
        if ((row & (4 >> column)) === 0) continue;
        for (let inside = 0; inside < dot * dot; inside += 1) {
          const x = left + (place * 4 + column) * dot + (inside % dot);
          paint(x, top + line * dot + Math.floor(inside / dot), white);
        }
      }
    }),
  );
  return bitmap;
}
