import createDOMPurify from 'dompurify';

/** What the vendor's texts may hold: words and their structure. No link, picture, style, form or handler. */
const allowedTags =
  'a abbr b blockquote br cite code dd div dl dt em h1 h2 h3 h4 h5 h6 hr i li ol p pre s small span strong sub sup table tbody td th thead tr u ul'.split(
    ' ',
  );

let purifier: ReturnType<typeof createDOMPurify> | undefined;

/**
 * Makes HTML of the API safe to show. Links lose their address and stay as words: the window opens nothing that a
 * vendor's text asks for.
 */
export function safeHtml(html: string) {
  // One for the window: the policy that lets it make trusted text of a string can be had only once.
  purifier ??= createDOMPurify(window);
  return purifier.sanitize(withoutAttributes(html), {
    RETURN_TRUSTED_TYPE: true,
    ALLOWED_TAGS: allowedTags,
    ALLOWED_ATTR: [],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  });
}

/**
 * Takes the attributes and style sheets out before anything parses them. It guards nothing, DOMPurify does: but Chromium
 * reports a `style` or `onclick` against the content security policy as soon as it is parsed, even in a document that
 * never runs, and such reports must mean something.
 */
export function withoutAttributes(html: string): string {
  return html
    .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<([a-z][a-z\d]*)(?:\s(?:"[^"]*"|'[^']*'|[^'">])*)?>/gi, '<$1>');
}
