import path from 'node:path'
import type { InEach } from './said'
import { run } from './ways-out'

/**
 * The command that moves a file or folder, making the folder it goes to when that is not there yet. Git's own would refuse
 * what was not added yet, as everything of a new author is; it finds by itself that a file was moved.
 */
export function moveCommand(from: string, to: string, makeFolder = false): InEach {
  // A disk that does not tell large letters from small ones takes the file for one that is there already.
  if (from !== to && from.toLowerCase() === to.toLowerCase()) return moveAside(from, to)
  return run(makeFolder ? `mkdir -p ${word(path.posix.dirname(to))} && ${move(from, to)}` : move(from, to))
}

/** The command that gives two files each other's names. */
export function swapCommand(one: string, other: string): InEach {
  const aside = `${other}.aside`
  return run([move(other, aside), move(one, other), move(aside, one)].join(' && '))
}

function moveAside(from: string, to: string): InEach {
  const aside = `${to}.aside`
  return run(`${move(from, aside)} && ${move(aside, to)}`)
}

/** Never writes over a file: what has the name stays, and so does what was to be moved. */
function move(from: string, to: string): string {
  return `mv -n ${word(from)} ${word(to)}`
}

/** A path as one word of a shell command. */
export function word(text: string): string {
  return /^[\w./@%+:,-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", "'\\''")}'`
}

/** The command that makes a photograph small, takes everything out of it but the picture and a credit, and names it fitly. */
export function cleanCommand(photo: string): InEach {
  return run(`npm run photos -- clean ${word(photo)}`)
}
