import type { Graph } from 'schema-dts'

/**
 * A graph as the text of `<script type="application/ld+json">`. Inside a script only `<` can end it or change how its end is found
 * (`</script`, `<!--`, `<script`: HTML, sections 13.2.5.4 and 13.2.5.15 to 13.2.5.31), so none is written; `>` and `&` neither, for
 * readers that take the page for XML, nor U+2028 and U+2029, which were line ends in JavaScript before they were text in JSON.
 * A JSON parser reads the escapes back as the characters themselves (RFC 8259, section 7).
 */
export function scriptText(graph: Graph): string {
  return JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
