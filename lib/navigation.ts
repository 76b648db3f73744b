import { site } from '@/site.config'
import { address } from './address'
import type { Language } from './language'
import { findPage } from './page'
import type { Room } from './site-config'

const addresses: Record<Room, (language: Language) => string> = {
  events: address.events,
  talks: address.talks,
  blog: (language) => address.blog(language),
  speakers: address.speakers,
  groups: address.groups,
  projects: address.projects,
  gallery: address.gallery,
  tags: address.tags,
  about: (language) => address.page(language, 'about'),
}

/** Where the header leads, in the order of the site's settings. A page that nobody has written is left out. */
export function listRooms(language: Language): { room: Room; href: string }[] {
  return site.navigation
    .filter((room) => room !== 'about' || findPage(language, 'about'))
    .map((room) => ({ room, href: addresses[room](language) }))
}
