/** Where main serves the shop's logo; a version of it, so that a new picture is not taken for the old one. */
export function logoAddress(version = ''): string {
  return `/shop-logo.png?${version}`;
}
