/** The one clear action of a place: register, play, read in another language. */
export const button =
  'inline-block bg-accent px-5 py-2.5 font-bold text-on-accent no-underline hover:bg-ink hover:text-paper [&_.external]:after:text-inherit'
