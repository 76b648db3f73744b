import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildFolders } from './written-files'

/** The mark of the community below `public/`, which the other icons are drawn from (`npm run icons`). */
export const markFile = 'mark.svg'

/** What browsers ask for that do not show the mark as it is. */
export const favicon = 'favicon.ico'

/**
 * The icons of telephones and launchers below `public/`: squares with a side in pixels. `maskable` ones may be cut to any
 * shape (https://www.w3.org/TR/appmanifest/#purpose-member); iOS takes the one for touch.
 */
export const icons = [
  { file: 'apple-touch-icon.png', size: 180, purpose: 'touch' },
  { file: 'icon-192.png', size: 192, purpose: 'any' },
  { file: 'icon-512.png', size: 512, purpose: 'any' },
  { file: 'icon-maskable-512.png', size: 512, purpose: 'maskable' },
] as const

/** Whether the community has an icon in `public/`; pages name only those that are there. */
export function hasIcon(file: string): boolean {
  return existsSync(join(buildFolders.public, file))
}
