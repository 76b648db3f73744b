import { site } from '../../site.config'
import { hasIcon, icons } from '../site/icons'
import { defaultLanguage } from '../site/languages'

/** What a telephone shows of the site where somebody puts it on the home screen (https://www.w3.org/TR/appmanifest/). */
export function writeWebManifest(): string {
  const manifest = {
    name: site.name[defaultLanguage],
    short_name: site.shortName,
    description: site.description[defaultLanguage],
    lang: defaultLanguage,
    start_url: '/',
    display: 'minimal-ui',
    background_color: site.colours.paper.light,
    theme_color: site.colours.paper.light,
    icons: icons.flatMap(({ file, size, purpose }) =>
      purpose !== 'touch' && hasIcon(file)
        ? { src: `/${file}`, sizes: `${size}x${size}`, type: 'image/png', purpose }
        : [],
    ),
  }
  return JSON.stringify(manifest)
}
