import { join } from 'node:path'
import { readablePhotograph, unreadable } from '../check/folder'
import { undecodable } from '../check/photo-words'
import { type Problem, printable } from '../check/problem'
import { problemOf, shownPlace } from '../check/source'

/**
 * What an author should read when the photograph at `path` in a content folder could not be prepared. Throws the error on
 * when it is not about the photograph: a full disk is nobody's picture.
 */
export function problemOfPhoto(content: string, path: string, error: unknown): Problem {
  if (!(error instanceof Error)) throw error
  if (!('syscall' in error)) {
    const [reason = ''] = error.message.split('\n')
    return problemOf(shownPlace(content, path), undecodable(printable(reason)))
  }
  if (error.syscall !== 'open' || !('path' in error) || error.path !== join(content, path)) throw error
  return unreadable(join(content, path), error, readablePhotograph)
}
