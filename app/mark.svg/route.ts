import { contentType } from '@/lib/site/media-type'
import { site } from '@/site.config'

export const dynamic = 'force-static'

/** The icon of the site, in the community's colour. */
export function GET() {
  return new Response(drawIcon(), { headers: { 'Content-Type': contentType('mark.svg') } })
}

/** People around one who tells them something, as SVG in the site's accent by day. */
export function drawIcon(): string {
  const heads = ['3.5,13.5', '7.2,22.3', '16,26', '24.8,22.3', '28.5,13.5'].map((place) => {
    const [x, y] = place.split(',')
    return `<circle cx="${x}" cy="${y}" r="3.3"/>`
  })
  const { light } = site.colours.accent
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="${light}">` +
    `<circle cx="16" cy="10.5" r="5.5"/>${heads.join('')}</svg>\n`
  )
}
