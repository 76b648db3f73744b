import type { Palette, SiteConfig } from '../../../lib/site/settings'

/** `site.config.ts` as it is written by hand. */
export function writeSettings(site: SiteConfig): string {
  const {
    languages,
    languagePrefix,
    name,
    shortName,
    description,
    url,
    timeZone,
    colours,
    navigation,
    repository,
    branch,
  } = site
  return `import { defineSite } from './lib/site/settings'

/** Everything about the community that is not a document. Every setting is described in lib/site/settings.ts. */
export const site = defineSite({
  languages: ${list(languages)},
${languagePrefix === undefined ? '' : `  languagePrefix: ${languagePrefix},\n`}  name: ${byLanguage(name)},
  shortName: ${quote(shortName)},
  description: {
${Object.entries(description)
  .map(([language, text]) => `    ${key(language)}: ${quote(text)},\n`)
  .join('')}  },
  url: ${quote(url)},
  spellings: [],
  timeZone: ${quote(timeZone)},
  colours: {
${writeColours(colours)}  },
  navigation: ${list(navigation)},
  repository: ${quote(repository)},
  branch: ${quote(branch)},
  links: [],
})
`
}

function writeColours(colours: Palette): string {
  return Object.entries(colours)
    .map(([name, { light, dark }]) => `    ${name}: { light: ${quote(light)}, dark: ${quote(dark)} },\n`)
    .join('')
}

function byLanguage(texts: Record<string, string>): string {
  return `{ ${Object.entries(texts)
    .map(([language, text]) => `${key(language)}: ${quote(text)}`)
    .join(', ')} }`
}

function list(values: readonly string[]): string {
  return `[${values.map(quote).join(', ')}]`
}

function key(name: string): string {
  return /^[a-z]+$/.test(name) ? name : quote(name)
}

/** A text as a string of TypeScript; in the quotation marks of the project where it has none of them. */
function quote(text: string): string {
  const double = JSON.stringify(text)
  return text.includes("'") ? double : `'${double.slice(1, -1).replaceAll('\\"', '"')}'`
}
