import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import pLimit from 'p-limit'
import type { ProofDocument } from './documents'
import { draw } from './photographs'

const documentsAtOnce = 8

/** Writes documents into a content folder, which holds nothing else afterwards. */
export async function writeDocuments(content: string, documents: readonly ProofDocument[]): Promise<void> {
  await rm(content, { recursive: true, force: true })
  await pLimit(documentsAtOnce).map(documents, async (document) => {
    const folder = path.join(content, document.folder)
    await mkdir(path.join(folder, document.drawings.length > 0 ? 'photos' : ''), { recursive: true })
    for (const [file, text] of Object.entries(document.texts)) await writeFile(path.join(folder, file), text)
    for (const [index, drawing] of document.drawings.entries()) {
      await writeFile(path.join(folder, 'photos', drawing.file), await draw(drawing, document.number * 10 + index))
    }
  })
}
