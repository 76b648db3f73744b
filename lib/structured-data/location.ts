import type { IdReference, Place, VirtualLocation } from 'schema-dts'
import type { Event } from '../event'
import { identity } from './identity'

/** Where an event takes place, as far as it is stated: the venue, the stream, both or nothing. */
export function listLocations({ slug, venue, stream }: Event): (Place | VirtualLocation)[] {
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
    ...(stream ? [{ '@type': 'VirtualLocation' as const, url: stream }] : []),
  ]
}

/** Where an item of the programme takes place: in the event's venue, which the same page describes. */
export function placeOf({ slug, venue }: Event): IdReference | undefined {
  return venue && { '@id': identity.place(slug) }
}
