import { isHugo, readHugoBlog } from './hugo-blog'
import { isEvents, placeOf, readJekyllBlog } from './jekyll-blog'
import { readMarkdownBlog } from './markdown-blog'
import { listFiles, type ReadOptions, type SourceBlog } from './source-blog'

/** Reads a blog by the files it has: those of Hugo, those of Jekyll, else Markdown files as Astro and Next have them. */
export async function readBlog(folder: string, options: ReadOptions): Promise<SourceBlog> {
  const files = await listFiles(folder, options.without)
  if (isHugo(files)) return readHugoBlog(folder, options)
  return isJekyll(files) ? readJekyllBlog(folder, options) : readMarkdownBlog(folder, options)
}

function isJekyll(files: string[]): boolean {
  if (files.includes('_config.yml')) return true
  const isOther = files.some((file) => /^(?:astro|next)\.config\.\w+$/.test(file))
  return files.some((file) => {
    const place = placeOf(file)
    if (place.is === 'collection') return isEvents(place.name)
    // Starters of Next keep theirs in _posts as well, without a day in the name.
    return (place.is === 'post' || place.is === 'draft') && !isOther
  })
}
