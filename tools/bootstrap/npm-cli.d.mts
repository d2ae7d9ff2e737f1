/**
 * The file npm-cli.js of the npm that runs us, else of the first npm on PATH; undefined where there is none. It is run by
 * a Node of our choice, so neither a shell nor npm.cmd is needed.
 */
export function findNpmCli(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined;
