import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ProofDocument } from './documents'
import { draw } from './photographs'

/** Writes a document into a content folder, and its photographs beside it. */
export async function writeDocument(content: string, document: ProofDocument): Promise<void> {
  const folder = path.join(content, document.folder)
  await mkdir(path.join(folder, document.drawings.length > 0 ? 'photos' : ''), { recursive: true })
  for (const [file, text] of Object.entries(document.texts)) await writeFile(path.join(folder, file), text)
  for (const [index, drawing] of document.drawings.entries()) {
    await writeFile(path.join(folder, 'photos', drawing.file), await draw(drawing, document.number * 10 + index))
  }
}
