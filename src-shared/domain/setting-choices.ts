/** What can be chosen in the settings, and how much there is room for: apart from their schema, so that the window can use it. */
export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export const textSizes = ['normal', 'large', 'largest'] as const;
export const favouritesAtMost = 24;
export const pinnedCountriesAtMost = 12;
/** Everything out of the ordinary sounds the same. */
export const sounds = ['paid', 'delivered', 'expiring', 'problem'] as const;
