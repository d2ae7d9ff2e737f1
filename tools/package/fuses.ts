import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** The fuses of a program, by Electron's names of them. */
export type Fuses = Readonly<Record<string, boolean>>;

/** What a package of ours says for each fuse that Electron has. */
const ours: Fuses = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

/** The copy for tests lets Playwright attach to main, and differs in nothing else. */
export function wantedFuses(inspectable: boolean): Fuses {
  return { ...ours, EnableNodeCliInspectArguments: inspectable };
}

/** Reads the fuses back from a program. Rejects where it holds none. A fuse without a name of ours is called by its number. */
export async function readFuses(program: string): Promise<Fuses> {
  const wire = Object.entries(await getCurrentFuseWire(program)).filter(([index]) => index !== 'version');
  return Object.fromEntries(
    wire.map(([index, state]) => [FuseV1Options[Number(index)] ?? index, Number(state) === fuseIsOn]),
  );
}

/** Fuses that are not as they should be, in words. None: all is well. */
export function fuseProblems(fuses: Fuses, wanted: Fuses): readonly string[] {
  const names = new Set([...Object.keys(fuses), ...Object.keys(wanted)]);
  return [...names].flatMap((name) => {
    const is = fuses[name];
    const should = wanted[name];
    if (should === undefined) return [`${name} is a fuse that nobody has decided about`];
    if (is === undefined) return [`${name} is missing`];
    return is === should ? [] : [`${name} is ${is ? 'on' : 'off'} and must be ${should ? 'on' : 'off'}`];
  });
}

/** The byte `1`, as Electron's fuse wire has it. */
const fuseIsOn = 49;
