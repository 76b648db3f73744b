import type { HTMLAttributes } from 'react'

// The custom elements that browser/ defines; without script they are empty and take no room of their own.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'share-page': HTMLAttributes<HTMLElement> & Record<`data-${string}`, string>
      'theme-toggle': HTMLAttributes<HTMLElement> & Record<`data-${string}`, string>
      'photo-lightbox': HTMLAttributes<HTMLElement> & Record<`data-${string}`, string>
      'talk-filter': HTMLAttributes<HTMLElement> & Record<`data-${string}`, string>
      'talk-video': HTMLAttributes<HTMLElement> & Record<`data-${string}`, string>
    }
  }
}
