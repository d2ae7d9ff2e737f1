/** Milliseconds on a clock that all processes of this machine share and that never jumps. */
export function machineTimeMs(): number {
  return Number(process.hrtime.bigint()) / 1_000_000;
}
