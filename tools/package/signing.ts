/** Whether what is made will be signed, in words for the person who makes it. From the environment alone; no secret is printed. */
export function signingWords(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): readonly string[] {
  const has = (...names: readonly string[]): boolean => names.every((name) => Boolean(environment[name]));
  switch (platform) {
    case 'darwin':
      return [
        has('CSC_LINK') || has('CSC_NAME')
          ? 'signed with the certificate that the environment names'
          : 'not signed: set CSC_LINK and CSC_KEY_PASSWORD; macOS warns of an application that is not',
        has('APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER') ||
        has('APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID')
          ? 'sent to Apple to be notarised'
          : 'not notarised: set APPLE_API_KEY, APPLE_API_KEY_ID and APPLE_API_ISSUER',
      ];
    case 'win32':
      return [
        has('WIN_CSC_LINK') || has('CSC_LINK')
          ? 'signed with the certificate that the environment names'
          : 'not signed: set WIN_CSC_LINK and WIN_CSC_KEY_PASSWORD; Windows warns of an installer that is not',
      ];
    default:
      return ['not signed: Linux packages are trusted by the checksums of a release'];
  }
}
