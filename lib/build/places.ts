/** Where the steps of a build leave what the next one reads; all relative to the project. */
export const places = {
  /** The checked documents: all that Contentlayer ever sees. */
  staged: '.moim/content',
  /** Inside Next's cache, because that is the folder hosts keep between builds. */
  photoCache: '.next/cache/photos',
  /** Which photographs the check has decoded. */
  decodable: '.next/cache/decodable-photos',
  shareImageCache: '.next/cache/share-images',
  /** What a community has published as it is. */
  public: 'public',
  publishedPhotos: 'public/photos',
  photoManifest: '.moim/photos.ts',
  generated: '.contentlayer',
  exported: '.moim/export',
  sealed: '.moim/sealed',
  output: 'out',
  /** The last good site while the new one takes its place. */
  previous: '.moim/previous',
  lock: '.moim/lock',
  logs: '.moim/logs',
} as const
