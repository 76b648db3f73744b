/** A list of groups or projects, two beside each other where there is room. */
export const entryGrid = 'grid grid-cols-[repeat(auto-fill,minmax(min(100%,24rem),1fr))] gap-x-gutter border-t'

/** One of them; the one that an address leads to says so. */
export const entry = 'relative scroll-mt-4 border-b py-6 target:border-accent'
