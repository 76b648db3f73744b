import type { MetadataRoute } from 'next'
import { hasIcon, icons } from '@/lib/site/icons'
import { defaultLanguage } from '@/lib/site/languages'
import { site } from '@/site.config'

export const dynamic = 'force-static'

/** What a telephone shows of the site where somebody puts it on the home screen (https://www.w3.org/TR/appmanifest/). */
export default function manifest(): MetadataRoute.Manifest {
  return {
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
}
