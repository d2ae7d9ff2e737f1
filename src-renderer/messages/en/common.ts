/** Words that more than one screen uses. */
export const common = {
  close: 'Close',
  cancel: 'Cancel',
  retry: 'Try again',
  clearSearch: 'Clear the search',
  dismiss: 'Dismiss',
  copied: 'Copied',
  copyFailed: 'Not copied',
  loading: 'Loading',
  practice: 'Practice',
  live: 'Live',
  onNetwork: (coin: string, network: string) => `${coin} on ${network}`,
  /** Small print behind a failure, for support. */
  supportCode: (code: string) => `For support: ${code}`,
};
