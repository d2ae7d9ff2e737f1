/** The fine crossing waves of a banknote, as SVG paths on a field of 560 by 130. */
export function guilloche(): readonly string[] {
  return Array.from({ length: 14 }, (_, line) => wave(line));
}

function wave(line: number): string {
  const phase = (line / 14) * Math.PI * 2;
  const points: string[] = [];
  for (let x = 0; x <= 560; x += 8) {
    const swell = 20 + 32 * Math.sin((x / 560) * Math.PI);
    const y = 65 + swell * Math.sin(x / 58 + phase) * Math.cos(x / 173 - phase / 2);
    points.push(`${x} ${y.toFixed(1)}`);
  }
  return `M${points.join('L')}`;
}
