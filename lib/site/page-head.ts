import { type Language, languages } from './languages'
import { film, hyphenated, type Palette } from './settings'
import { scripts, writeCheckScript, writeScript } from './written-files'

// A photograph mostly opens in the lightbox and not on its page. Browsers match every link of the page anew whenever the
// page changes, so nothing here may look further than the link itself.
const excluded = '[download],[target],[rel~=nofollow],[data-photo]'

/**
 * The links whose pages a browser may fetch before the reader follows them: to pages of this site, whose addresses all end
 * with a slash, so photographs, feeds, calendars and Markdown copies never match. A hovered page is only fetched (one
 * round trip of HTML); it is rendered with its pictures when the pointer goes down, which costs a reader on a metered
 * connection nothing that the click would not.
 * Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Reference/Elements/script/type/speculationrules
 */
const linksToPages = {
  and: [{ href_matches: '/*/' }, { not: { selector_matches: excluded } }],
}

/** The text of the page's `<script type="speculationrules">`; seal admits exactly this one and puts its hash in the policy. */
export const speculationRules = JSON.stringify({
  prefetch: [{ where: linksToPages, eagerness: 'moderate' }],
  prerender: [{ where: linksToPages, eagerness: 'conservative' }],
})

/** The address under which the layout refers to the script of every page, before it gets its hashed name. */
export const moduleAddress = '/moim.js'

/** Likewise those that only the list of talks and the page of a photograph carry beside it. */
export const partAddresses = { talks: `/${scripts.talks}`, photo: `/${scripts.photo}` }

/** Likewise that of the page for writing in a language, which no other page carries. */
export function writeModuleAddress(language: Language): string {
  return `/${writeScript(language)}`
}

/** The scripts of a site by the names they are exported under, each behind those that it imports. */
export const exportedScripts: readonly string[] = [
  ...Object.values(scripts).filter((script) => script !== scripts.page),
  ...languages.flatMap((language) => [writeCheckScript(language), writeScript(language)]),
  scripts.page,
]

/** The palette as custom properties, `onAccent` as `--color-on-accent`. */
export function paletteStyles(palette: Palette): string {
  const colours = Object.entries(palette).map(
    ([name, { light, dark }]) => `--color-${hyphenated(name)}:light-dark(${light},${dark})`,
  )
  return `:root{${[...colours, `--color-film:${film}`].join(';')}}`
}
