import type { ItemAvailability, Offer } from 'schema-dts'
import type { Registration } from '../event'

/**
 * How people sign up for an event. Never a price: the model has none. Availability stands here only where schema.org has a word for
 * it; that registration has not opened yet or has closed is told by the moments themselves, also long after the page was built.
 */
export function registrationOffer({ url, opens, closes, phase }: Registration): Offer {
  return { '@type': 'Offer', url, availability: availability[phase], validFrom: opens, validThrough: closes }
}

const availability: Record<Registration['phase'], ItemAvailability | undefined> = {
  soon: undefined,
  open: 'https://schema.org/InStock',
  full: 'https://schema.org/SoldOut',
  waiting_list: 'https://schema.org/SoldOut',
  closed: undefined,
}
