/** A Node release that comes as an npm package; `binary` is its path inside the package. */
export interface NodeRelease {
  readonly packageName: string;
  readonly version: string;
  readonly integrity: string;
  readonly binary: string;
}

/** Whether this Node runs .ts files and is one that vitest and dependency-cruiser take (22.18 and up, 24, 26 and up). */
export function nodeFits(version: string): boolean;

/** The package that brings Node to this platform; undefined where there is none (musl systems, 32 bits). */
export function nodeReleaseFor(platform: string, architecture: string, isMusl: boolean): NodeRelease | undefined;

/** The folder for things that several checkouts share, by each platform's custom. */
export function cacheFolder(platform: string, environment: NodeJS.ProcessEnv, home: string): string;

/** What npm must find in a folder to put exactly this release there, hash checked (lockfile format 3). */
export function manifestsFor(release: NodeRelease): {
  readonly 'package.json': { readonly dependencies: Readonly<Record<string, string>> };
  readonly 'package-lock.json': {
    readonly packages: Readonly<Record<string, { readonly version: string; readonly integrity?: string }>>;
  };
};
