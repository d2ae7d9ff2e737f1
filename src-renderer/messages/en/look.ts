/** Words of how the desk looks. */
export const look = {
  contrast: 'High contrast',
  textSize: {
    title: 'Text size',
    hint: 'Text and buttons grow together.',
    normal: 'Normal',
    large: 'Large',
    largest: 'Largest',
    words: 'font letters bigger larger zoom accessibility',
  },
};
