import type { IdReference, Place, VirtualLocation } from 'schema-dts'
import type { Event } from '../event'
import { oneOrMore } from './graph'
import { absolute, identity } from './identity'

/** Where an event takes place: the venue, online, both, or nothing when neither is stated. */
export function listLocations(event: Event): (Place | VirtualLocation)[] {
  const { slug, venue } = event
  const online = onlineAddress(event)
  return [
    ...(venue
      ? [
          {
            '@type': 'Place' as const,
            '@id': identity.place(slug),
            name: venue.name.text,
            // The content model asks for street, building and floor; it knows no town and no country.
            address: venue.address && { '@type': 'PostalAddress' as const, streetAddress: venue.address.text },
            hasMap: venue.map,
          },
        ]
      : []),
    ...(online === undefined
      ? []
      : [{ '@type': 'VirtualLocation' as const, '@id': identity.online(slug), url: online }]),
  ]
}

/** Where people take part online: the stream, else where they sign up for it, else where the event is announced. */
function onlineAddress({ format, stream, registration, address }: Event): string | undefined {
  if (stream) return stream
  if (format !== 'online' && format !== 'hybrid') return undefined
  return registration?.url ?? absolute(address)
}

/** Where an item of the programme takes place: where its event does, which the same page describes. */
export function placesOf(event: Event): IdReference | readonly IdReference[] | undefined {
  const { slug, venue } = event
  return oneOrMore([
    ...(venue ? [{ '@id': identity.place(slug) }] : []),
    ...(onlineAddress(event) === undefined ? [] : [{ '@id': identity.online(slug) }]),
  ])
}
