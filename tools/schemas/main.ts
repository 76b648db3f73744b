import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { listGeneratedFiles } from './generated-files'

// Writes what is made from the content model: JSON Schemas, the settings of editors, the reference of all fields.
for (const [file, text] of listGeneratedFiles()) {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
  console.log(file)
}
