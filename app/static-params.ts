import { placeholder } from '@/lib/placeholder'

/**
 * What `generateStaticParams` answers for a list that may be empty: the list, or the page that stands for an empty one,
 * which is not found and which seal leaves out.
 */
export function listParams<Params>(list: Params[], empty: (segment: string) => Params): Params[] {
  return list.length > 0 ? list : [empty(placeholder)]
}
